/// A window that comes every week, on one weekday, as long as it holds.
package struct WeekWindow: Sendable, Hashable {
  /// 1 for Monday … 7 for Sunday: the day on which it begins.
  package var weekday: Int64
  package var window: WorkWindow
  /// The first and the last day on which it holds; `nil` for ever.
  package var validity: DayRange

  package init(weekday: Int64, _ window: WorkWindow, _ validity: DayRange = .always) {
    self.weekday = weekday
    self.window = window
    self.validity = validity
  }
}

/// Days from one to another, both included; open where an end is `nil`.
package struct DayRange: Sendable, Hashable {
  package var first: CalendarDay?
  package var last: CalendarDay?

  package static let always = DayRange(nil, nil)

  package init(_ first: CalendarDay?, _ last: CalendarDay?) {
    self.first = first
    self.last = last
  }

  package func contains(_ day: CalendarDay) -> Bool {
    (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
  }

  package var isEmpty: Bool { if let first, let last { last < first } else { false } }

  /// What is left of it without the days of another: what is before them, and what is behind.
  func without(_ other: DayRange) -> [DayRange] {
    let before = other.first.map { DayRange(first, min(last ?? $0.adding(days: -1), $0.adding(days: -1))) }
    let behind = other.last.map { DayRange(max(first ?? $0.adding(days: 1), $0.adding(days: 1)), last) }
    return [before, behind].compactMap(\.self).filter { !$0.isEmpty && !$0.isBeyondAllYears }
  }

  /// Whether it lies before or behind the years that the program knows.
  private var isBeyondAllYears: Bool {
    (last?.civil.year ?? 1900) < 1900 || (first?.civil.year ?? 2199) > 2199
  }
}

extension DayRange: CustomStringConvertible {
  /// `from 2026-07-01 to 2026-08-31`; empty for ever.
  package var description: String {
    [first.map { "from \($0)" }, last.map { "to \($0)" }].compactMap(\.self).joined(separator: " ")
  }
}

extension [WeekWindow] {
  /// Reads `mon-fri 09:00-17:00`, `mon,wed 8:00-12:00,13:00-17:00`, `daily 22:00-06:00 from 2026-07-01 to 2026-08-31`.
  ///
  /// - Throws: ``ValueError`` `invalid_window`.
  package init(parsing text: String) throws(ValueError) {
    let words = text.lowercased().split(whereSeparator: { $0 == " " || $0 == "\t" })
    guard words.count >= 2, let days = Weekday.list(words[0]), let windows = WorkWindow.list(words[1]),
      let validity = DayRange(words: words[2...])
    else {
      throw ValueError(
        .invalidWindow, "'\(text)' is not a window of the week",
        hint:
          "write 'mon-fri 09:00-17:00', 'sat,sun 22:00-06:00' or 'daily 08:00-12:00,13:00-17:00 from 2026-07-01'"
      )
    }
    self = days.flatMap { day in windows.map { WeekWindow(weekday: day, $0, validity) } }
  }

  /// The windows as they are written, days with the same ones in one text.
  package var texts: [String] { groups.map(\.description) }

  /// Windows that differ in their weekday alone, together: by validity, then by the first day and the time.
  package var groups: [WeekWindowGroup] {
    var groups: [WeekWindowGroup] = []
    for item in Set(self) {
      if let place = groups.firstIndex(where: { $0.window == item.window && $0.validity == item.validity }) {
        groups[place].weekdays.append(item.weekday)
      } else {
        groups.append(
          WeekWindowGroup(weekdays: [item.weekday], window: item.window, validity: item.validity))
      }
    }
    for place in groups.indices { groups[place].weekdays.sort() }
    return groups.sorted { $0.order.lexicographicallyPrecedes($1.order) }
  }
}

/// The weekdays on which a window comes.
package struct WeekWindowGroup: Sendable {
  package fileprivate(set) var weekdays: [Int64]
  package let window: WorkWindow
  package let validity: DayRange

  /// `mon-fri`, `mon,wed`, `daily`.
  package var days: String { Weekday.text(weekdays) }

  fileprivate var order: [Int64] {
    [
      validity.first?.daysSinceEpoch ?? .min, validity.last?.daysSinceEpoch ?? .max, weekdays[0], window.from,
      window.to, Int64(weekdays.count),
    ]
  }
}

extension WeekWindowGroup: CustomStringConvertible {
  package var description: String {
    [days, window.description, validity.description].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension DayRange {
  /// Reads `from 2026-07-01 to 2026-08-31`, either of them or nothing.
  fileprivate init?(words: ArraySlice<Substring>) {
    var range = DayRange.always
    var rest = words
    for (word, end) in [("from", \DayRange.first), ("to", \DayRange.last)] where rest.first == word[...] {
      guard let text = rest.dropFirst().first, let day = try? CalendarDay(parsing: String(text)) else {
        return nil
      }
      range[keyPath: end] = day
      rest = rest.dropFirst(2)
    }
    guard rest.isEmpty, !range.isEmpty else { return nil }
    self = range
  }
}
