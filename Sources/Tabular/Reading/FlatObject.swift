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

extension String {
  /// More digits than any amount or number of ours has.
  private static let longestNumber = 64

  /// The JSON number without an exponent, exactly: `1.5e3` is `1500`, `15e-1` is `1.5`. One that would be very long stays.
  fileprivate var withoutExponent: String {
    guard let mark = utf8.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }),
      let exponent = Int(self[utf8.index(after: mark)...]),
      (-String.longestNumber...String.longestNumber).contains(exponent)
    else { return self }
    let isNegative = utf8.first == UInt8(ascii: "-")
    let parts = self[..<mark].utf8.drop { $0 == UInt8(ascii: "-") }.split(separator: UInt8(ascii: "."))
    let fraction = parts.count > 1 ? Array(parts[1]) : []
    var digits = Array(parts[0]) + fraction
    guard digits.count <= String.longestNumber else { return self }
    let zero = UInt8(ascii: "0")
    var point = parts[0].count + exponent
    if point < 1 {
      digits = [UInt8](repeating: zero, count: 1 - point) + digits
      point = 1
    }
    digits += repeatElement(zero, count: max(0, point - digits.count))
    var decimals = digits[point...]
    while decimals.last == zero { decimals.removeLast() }
    let whole = digits[..<point].drop { $0 == zero }
    let text =
      (whole.isEmpty ? [zero] : Array(whole)) + (decimals.isEmpty ? [] : [UInt8(ascii: ".")] + decimals)
    return (isNegative ? "-" : "") + String(decoding: text, as: UTF8.self)
  }
}
