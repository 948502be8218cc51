import Tabular

/// The values of the fields of which a customer has but one, out of those of several.
struct MergedValues {
  /// The winner first.
  private let records: [CustomerSnapshot]
  private let policy: MergePolicy
  private let fields: [CustomField]
  private(set) var changes: [MergeSummary.Change] = []
  /// What the winner is called afterwards.
  private(set) var name: String
  private var winner: CustomerSnapshot { records[0] }

  init(_ records: [CustomerSnapshot], _ policy: MergePolicy, _ fields: [CustomField]) {
    self.records = records
    self.policy = policy
    self.fields = fields
    name = records[0].texts["name"] ?? ""
  }

  /// The columns of the winner's row that change.
  mutating func columns() -> [(column: String, value: SQLValue)] {
    var columns: [(column: String, value: SQLValue)] = []
    for field in CustomerSnapshot.textColumns {
      let source = source(of: field)
      let value = source.flatMap { records[$0].texts[field] }
      tell(field, value) { $0.texts[field] }
      if value != winner.texts[field] { columns.append((field, .optional(value))) }
      if field == "name", let value { name = value }
      if field == "company" { columns += companyLink(source, named: value) }
    }
    columns += creation()
    return columns + custom()
  }

  /// Whose value a field gets, as an index of the records; `nil` if none has one.
  ///
  /// The parts of a name that was chosen come from where the name comes from.
  private func source(of field: String) -> Int? {
    func choose(_ field: String) -> Int? {
      MergedValues.source(of: field, records, policy.choices[field] ?? .winner) { $0.texts[field] }
    }
    let isPart = field == "given_name" || field == "family_name"
    return isPart && policy.choices[field] == nil && policy.choices["name"] != nil
      ? choose("name") : choose(field)
  }

  /// The record that a choice means among those with a value.
  static func source(
    of field: String, _ records: [CustomerSnapshot], _ choice: MergeChoice,
    _ value: (CustomerSnapshot) -> String?
  ) -> Int? {
    let having = records.indices.filter { value(records[$0]) != nil }
    func length(_ index: Int) -> Int { value(records[index])?.count ?? 0 }
    let chosen: Int? =
      switch choice {
      case .winner: nil
      case .loser: having.first { $0 > 0 }
      case .longest: having.first { index in having.allSatisfy { length($0) <= length(index) } }
      case .newest:
        having.first { index in having.allSatisfy { records[$0].updatedAt <= records[index].updatedAt } }
      case .customer(let id): having.first { records[$0].id == id }
      }
    return chosen ?? having.first
  }

  /// The company's own record goes with the company's name; nobody works for itself.
  private func companyLink(_ source: Int?, named name: String?) -> [(column: String, value: SQLValue)] {
    let others = records.indices.filter { records[$0].texts["company"]?.foldedKey == name?.foldedKey }
    let links = ([source].compactMap(\.self) + others).lazy.compactMap { records[$0].companyID }
    let link = links.first { id in !records.contains { $0.id == id } }
    return link == winner.companyID ? [] : [("company_id", .optional(link))]
  }

  /// Somebody is a customer since the first of the records was one.
  private mutating func creation() -> [(column: String, value: SQLValue)] {
    guard let first = records.min(by: { $0.createdAt < $1.createdAt }), first.createdAt < winner.createdAt
    else { return [] }
    let value = Instant(seconds: first.createdAt).description
    note(first.id, "created_at", .taken, value)
    return [("created_at", .integer(first.createdAt))]
  }

  // MARK: Custom fields

  private mutating func custom() -> [(column: String, value: SQLValue)] {
    let names = records.flatMap { $0.custom.map(\.name) }.uniqued()
    let values = names.compactMap { name -> CustomValue? in
      merged(name).map { CustomValue(name: name, value: $0) }
    }
    return values == winner.custom ? [] : [("custom", CustomFields.stored(values))]
  }

  private mutating func merged(_ name: String) -> JSONValue? {
    func text(_ record: CustomerSnapshot) -> String? { record[custom: name].map(CustomField.text(of:)) }
    let choice = policy.choices[name]
    let isList = fields.contains { $0.name == name && $0.type == .list }
    if isList, choice == nil { return united(name) }
    guard let source = MergedValues.source(of: name, records, choice ?? .winner, text) else { return nil }
    tell(name, text(records[source]), text)
    return records[source][custom: name]
  }

  /// The items of all lists, each once.
  private mutating func united(_ name: String) -> JSONValue {
    var items: [JSONValue] = []
    for record in records {
      guard case .array(let list)? = record[custom: name] else { continue }
      for item in list where !items.contains(item) {
        items.append(item)
        if record.id != winner.id { note(record.id, name, .taken, CustomField.text(of: item)) }
      }
    }
    return .array(items)
  }

  // MARK: What is said of it

  /// Notes whose value a field got, and whose gave way.
  private mutating func tell(_ field: String, _ value: String?, _ text: (CustomerSnapshot) -> String?) {
    var isTaken = value == text(winner)
    for record in records {
      guard let own = text(record) else { continue }
      if own != value {
        note(record.id, field, .lost, own)
      } else if !isTaken {
        note(record.id, field, .taken, own)
        isTaken = true
      }
    }
  }

  private mutating func note(
    _ customer: Int64, _ what: String, _ outcome: MergeSummary.Change.Outcome, _ value: String
  ) {
    changes.append(
      MergeSummary.Change(customer: customer, what: what, outcome: outcome, count: 1, values: [value]))
  }
}

extension CustomerSnapshot {
  /// The value of a custom field.
  fileprivate subscript(custom name: String) -> JSONValue? { custom.first { $0.name == name }?.value }
}
