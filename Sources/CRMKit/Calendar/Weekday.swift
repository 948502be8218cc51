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

  /// Days in order as they are written: three and more in a row as `mon-wed`, also over Sunday, `sun-thu`.
  static func text(_ days: [Int64]) -> String {
    if days.count == 7 { return "daily" }
    // A row that goes on from Sunday to Monday is not torn: its beginning comes first.
    let first = days.contains(1) && days.contains(7) ? (1...7).last { !days.contains($0) } ?? 0 : 0
    let ordered = days.map { $0 > first ? $0 : $0 + 7 }.sorted()
    var parts: [String] = []
    var index = 0
    while index < ordered.count {
      var end = index
      while end + 1 < ordered.count, ordered[end + 1] == ordered[end] + 1 { end += 1 }
      let names = ordered[index...end].map { name(($0 - 1) % 7 + 1) }
      parts += names.count < 3 ? names : ["\(names[0])-\(names[names.count - 1])"]
      index = end + 1
    }
    return parts.joined(separator: ",")
  }

  private static func number(_ name: Substring) -> Int64? {
    names.firstIndex { $0 == name }.map { Int64($0) + 1 }
  }
}
