/// A JSON object as names and values: keys of nested objects are joined by `.`, arrays of plain values by line ends, and
/// the items of other arrays are numbered from 1, as in `emails.1.address`.
struct FlatObject {
  private(set) var names: [String] = []
  private(set) var values: [String?] = []
  /// A name that came twice, as `{"a": {"b": 1}, "a.b": 2}` makes it.
  private(set) var doubleName: String?

  /// - Parameter maximum: the number of names after which no more are collected, but for one.
  init(_ object: JSONValue, maximum: Int) {
    self.maximum = maximum
    guard case .object(let members) = object else { return }
    var hasNesting = false
    for (key, value) in members {
      add(value, name: key)
      hasNesting = hasNesting || names.last != key
    }
    if hasNesting { findDoubleName() }
  }

  private let maximum: Int

  private mutating func add(_ value: JSONValue, name: String) {
    guard names.count <= maximum else { return }
    switch value {
    case .object(let members) where !members.isEmpty:
      for (key, value) in members { add(value, name: "\(name).\(key)") }
    case .array(let items) where items.contains(where: \.isNested):
      for (index, item) in items.enumerated() { add(item, name: "\(name).\(index + 1)") }
    default:
      names.append(name)
      values.append(value.flatText)
    }
  }

  private mutating func findDoubleName() {
    var seen: Set<String> = []
    doubleName = names.first { !seen.insert($0).inserted }
  }
}

extension JSONValue {
  fileprivate var isNested: Bool {
    switch self {
    case .array, .object: true
    default: false
    }
  }

  /// The value of one cell; an empty array or object is an empty one.
  fileprivate var flatText: String? {
    switch self {
    case .null: nil
    case .boolean(let value): value ? "true" : "false"
    case .number(let text): text.withoutExponent
    case .string(let text): text
    case .array(let items): items.compactMap(\.flatText).joined(separator: "\n")
    case .object: ""
    }
  }
}
