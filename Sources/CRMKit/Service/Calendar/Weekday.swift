/// Names of weekdays, counted from 1 for Monday.
package enum Weekday {
  private static let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// `mon`.
  package static func name(_ day: Int64) -> String { names[Int(day) - 1] }

  /// Reads `mon`, `mon-fri`, `fri-mon`, `mon,wed-fri`, `daily`; each day once. `nil` for anything else.
  static func list(_ text: Substring) -> [Int64]? {
    if text == "daily" { return Array(1...7) }
    var days: Set<Int64> = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map(number)
      guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil else { return nil }
      days.formUnion((first...(last < first ? last + 7 : last)).map { ($0 - 1) % 7 + 1 })
    }
    return days.sorted()
  }

  /// Days in order as they are written: three and more in a row as `mon-wed`.
  static func text(_ days: [Int64]) -> String {
    if days.count == 7 { return "daily" }
    var parts: [String] = []
    var index = 0
    while index < days.count {
      var end = index
      while end + 1 < days.count, days[end + 1] == days[end] + 1 { end += 1 }
      if end - index >= 2 {
        parts.append("\(name(days[index]))-\(name(days[end]))")
      } else {
        parts += days[index...end].map(name)
      }
      index = end + 1
    }
    return parts.joined(separator: ",")
  }

  private static func number(_ name: Substring) -> Int64? {
    names.firstIndex { $0 == name }.map { Int64($0) + 1 }
  }
}
