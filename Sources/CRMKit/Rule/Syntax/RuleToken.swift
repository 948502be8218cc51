/// A word of a rule's text.
struct RuleToken: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// A name, a bare text or a keyword.
    case word(String)
    /// A text in quotes.
    case text(String)
    /// Digits, perhaps with a decimal point.
    case number(String)
    /// `90d`, `2w`, `6mo`, `1y`.
    case duration(String)
    /// `2026-01-15`, `2026-01`, `2026-Q1`, `2026-01-15T09:00:00Z`.
    case date(String)
    /// `tag:vip`, `segment:vip`.
    case label(RuleLabel, String)
    case symbol(String)
    case end
  }

  let kind: Kind
  let position: RulePosition

  /// The token as an error names it.
  var description: String {
    switch kind {
    case .word(let text), .number(let text), .duration(let text), .date(let text), .symbol(let text):
      "'\(text)'"
    case .text(let text): "the text '\(text)'"
    case .label(let label, let name): "'\(label.rawValue):\(name)'"
    case .end: "the end"
    }
  }
}

/// What stands before the colon of `tag:vip`.
package enum RuleLabel: String, Sendable, CaseIterable {
  case tag
  case segment
}

/// Where a part of a rule stands in its text, in Unicode scalars from 0.
///
/// All positions are equal, so that trees are compared by what they say alone.
package struct RulePosition: Sendable, Hashable {
  package let start: Int
  package let end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// Of a part that was not read from a text.
  package static let none = RulePosition(0, 0)

  /// From the start of one part to the end of another.
  func extended(to other: RulePosition) -> RulePosition { RulePosition(start, other.end) }

  package static func == (left: RulePosition, right: RulePosition) -> Bool { true }

  package func hash(into hasher: inout Hasher) {}
}

/// A number of days, weeks, months or years as rules write it: `90d`, `2w`, `6mo`, `1y`.
package struct RuleDuration: Sendable, Hashable {
  package enum Unit: String, Sendable, CaseIterable {
    case day = "d"
    case week = "w"
    case month = "mo"
    case year = "y"
  }

  package let count: Int64
  package let unit: Unit

  /// `nil` where the text has another form, or would leave the centuries that the program knows.
  package init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard 1...5 ~= digits.count, let count = Int64(digits),
      let unit = Unit(rawValue: String(text.dropFirst(digits.count)))
    else { return nil }
    let days: [Unit: Int64] = [.day: 1, .week: 7, .month: 30, .year: 365]
    guard count * (days[unit] ?? 1) <= 36_500 else { return nil }
    self.count = count
    self.unit = unit
  }

  /// The day so long after another (before it with −1), both counted from 1970-01-01; a month that is too short gives its last.
  package func day(from day: Int64, times sign: Int64) -> Int64 {
    switch unit {
    case .day: return day + sign * count
    case .week: return day + sign * 7 * count
    case .month: return CalendarDay(daysSinceEpoch: day).adding(months: sign * count).daysSinceEpoch
    case .year: return CalendarDay(daysSinceEpoch: day).adding(months: sign * 12 * count).daysSinceEpoch
    }
  }
}
