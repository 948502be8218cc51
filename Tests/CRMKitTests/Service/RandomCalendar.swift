@testable import CRMKit
@testable import CRMStore

/// Calendars around a day: windows at any minute, nights, holidays, exceptions, windows that hold for some days.
struct RandomCalendar {
  static func make(zone: String, around day: CalendarDay, _ random: inout SplitMix64) -> WorkCalendar {
    var calendar = WorkCalendar("random", zone: zone, week: [])
    for weekday in Int64(1)...7 where !random.happens(15) {
      for _ in 0..<random.number(1...3) {
        var window = WeekWindow(weekday: weekday, self.window(&random))
        if random.happens(20) { window.validity.first = day.adding(days: random.number(-2...3)) }
        if random.happens(20) { window.validity.last = day.adding(days: random.number(-2...3)) }
        calendar.week.append(window)
      }
    }
    for offset in Int64(-2)...4 {
      let other = day.adding(days: offset)
      if random.happens(15) { calendar.holidays[other] = "Holiday" }
      if random.happens(20) { calendar.exceptions[other] = [window(&random), window(&random)] }
    }
    return calendar
  }

  /// At any minute, and often at those that changes of clocks are about.
  private static func window(_ random: inout SplitMix64) -> WorkWindow {
    let usual: [Int64] = [0, 60, 90, 119, 120, 121, 150, 179, 180, 540, 1020, 1320]
    let from = random.happens(50) ? random.one(of: usual) : random.number(0...1439)
    let end = random.happens(50) ? random.one(of: usual) : random.number(0...1440)
    return WorkWindow(from: from, until: random.happens(10) ? 1440 : end)
  }
}
