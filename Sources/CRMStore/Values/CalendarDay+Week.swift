extension CalendarDay {
  /// 1 for Monday … 7 for Sunday.
  package var weekday: Int64 { (daysSinceEpoch + 3 + 7_000_000) % 7 + 1 }

  /// The week by ISO 8601: Monday first, and the week belongs to the year of its Thursday.
  package var week: (year: Int64, week: Int64) {
    let thursday = adding(days: 4 - weekday)
    let year = thursday.civil.year
    let first = CalendarDay(year: year, month: 1, day: 1) ?? thursday
    return (year, (thursday.daysSinceEpoch - first.daysSinceEpoch) / 7 + 1)
  }
}
