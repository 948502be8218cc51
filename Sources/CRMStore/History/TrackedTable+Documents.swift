import Tabular

/// A table of documents has rows of many kinds: `noun` says of which, and `body` holds the fields. Histories tell of them as
/// if every kind had a table of its own, with a column for each field.
extension TrackedTable {
  var holdsDocuments: Bool { kindIndex != nil && bodyIndex != nil }

  /// The table to which a row seems to belong.
  func name(of row: [SQLValue]?) -> String {
    guard holdsDocuments, let kindIndex, case .text(let kind)? = row?[kindIndex] else { return name }
    return kind
  }

  /// What a row says, but its id and its changeset.
  func fields(of row: [SQLValue]) -> [(name: String, value: SQLValue)] {
    columns.indices.flatMap { index -> [(name: String, value: SQLValue)] in
      guard index > 0, index != changesetIndex else { return [] }
      guard holdsDocuments, index == kindIndex || index == bodyIndex else {
        return [(columns[index], row[index])]
      }
      return index == bodyIndex ? flattened(members(of: row)) : []
    }
  }

  /// The members of a document's body, in its order.
  func members(of row: [SQLValue]) -> [(name: String, value: JSONValue)] {
    guard let bodyIndex, case .text(let text) = row[bodyIndex],
      case .object(let members)? = try? JSONValue(parsing: text)
    else { return [] }
    return members.map { ($0.key, $0.value) }
  }

  /// Objects of a list are told apart by their place in it: `levels.1.percent`.
  private func flattened(_ members: [(name: String, value: JSONValue)]) -> [(name: String, value: SQLValue)] {
    members.flatMap { name, value -> [(name: String, value: SQLValue)] in
      guard case .array(let items) = value, items.contains(where: \.isObject) else {
        return [(name, SQLValue(value))]
      }
      return items.enumerated().flatMap { place, item -> [(name: String, value: SQLValue)] in
        guard case .object(let parts) = item else { return [("\(name).\(place + 1)", SQLValue(item))] }
        return parts.map { ("\(name).\(place + 1).\($0.key)", SQLValue($0.value)) }
      }
    }
  }
}

extension JSONValue {
  fileprivate var isObject: Bool { if case .object = self { true } else { false } }
}

extension SQLValue {
  /// A member of a document as a column would hold it.
  package init(_ json: JSONValue) {
    switch json {
    case .null: self = .null
    case .boolean(let flag): self = .integer(flag ? 1 : 0)
    case .string(let text): self = .text(text)
    case .number(let digits): self = Int64(digits).map { .integer($0) } ?? .text(digits)
    case .array, .object: self = .text(json.compactText)
    }
  }
}
