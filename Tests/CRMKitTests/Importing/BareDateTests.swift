import Testing

@testable import CRMKit
@testable import CRMStore

/// Dates that are digits alone.
struct BareDateTests {
  private func rule(_ values: String...) -> DateRule {
    var proof = DateProof()
    for (index, value) in values.enumerated() { proof.observe(value, line: index + 2) }
    return proof.rule
  }

  private func seconds(_ text: String, _ format: String) throws -> Int64? {
    try text.withBytes(DateFormat(parsing: format).read)?.seconds(in: .utc)
  }

  @Test func theWholeColumnMustShowIt() {
    #expect(rule("46024", "45292.5") == .format(.excel))
    #expect(rule("1767312000", "999999999") == .format(.epoch))
    #expect(rule("1767312000123") == .format(.epochMilliseconds))
    #expect(rule("20250314", "2025-03-15") == .format(.compact))
    #expect(rule("20250314093000") == .format(.compactTime))
    #expect(rule("46024", "1767312000") == .ambiguous)
    #expect(rule("46024", "2026-01-02") == .ambiguous)
    #expect(rule("46024", "soon") == .ambiguous)
    #expect(rule("2025031409") == .ambiguous, "an hour of a day, or a second of 2034")
    #expect(rule("46024", "13/01/2026") == .format(.dayFirst))
  }

  @Test func anExponentIsTakenOff() {
    #expect(rule("1.76E9", "1.767312E+09") == .format(.epoch))
    #expect(rule("4.5E4") == .format(.excel))
    let outcome = "1.76E9".withBytes(DateRule.format(.epoch).read)
    guard case .parts(let parts) = outcome else {
      Issue.record("1.76E9 is no time")
      return
    }
    #expect(parts.seconds(in: .utc) == 1_760_000_000)
  }

  @Test func peopleWereBornBeforeTheYearsOfBusiness() {
    #expect(rule("18790325", "19850314") == .format(.compact))
    #expect("18790325".withBytes(DateFormat.compact.read)?.birthday?.description == "1879-03-25")
    #expect(rule("18490325") == .ambiguous)
  }

  @Test(arguments: [
    ("1", "1900-01-01T00:00:00Z"), ("59", "1900-02-28T00:00:00Z"), ("61", "1900-03-01T00:00:00Z"),
    ("45292", "2024-01-01T00:00:00Z"), ("46024.25", "2026-01-02T06:00:00Z"),
    ("46024,5", "2026-01-02T12:00:00Z"),
    ("46024.999999", "2026-01-03T00:00:00Z"), ("46024.99998", "2026-01-02T23:59:58Z"),
  ])
  func aSpreadsheetCountsDays(text: String, instant: String) throws {
    #expect(try seconds(text, "excel") == Instant(parsing: instant).seconds)
  }

  @Test func whatNoSpreadsheetHasIsNone() throws {
    for text in ["0", "60", "-1", "45292x", "", "4529200000000000000"] {
      #expect(try seconds(text, "excel") == nil, "\(text)")
    }
    #expect(try seconds("0", "excel-1904") == Instant(parsing: "1904-01-01").seconds)
    #expect(try seconds("43830", "excel-1904") == Instant(parsing: "2024-01-01").seconds)
  }

  @Test func clocksCountSecondsAndMilliseconds() throws {
    #expect(try seconds("1767312000", "epoch") == 1_767_312_000)
    #expect(try seconds("1767312000.75", "epoch") == 1_767_312_000)
    #expect(try seconds("1767312000123", "epoch-ms") == 1_767_312_000)
    #expect(try seconds("-1", "epoch-ms") == -1)
  }

  @Test func everyDayComesBack() throws {
    for serial in stride(from: Int64(61), to: 109_000, by: 37) {
      let day = CalendarDay(daysSinceEpoch: serial - 25_569)
      #expect(try String(serial).withBytes(DateFormat(parsing: "excel").read)?.calendarDay == day)
      let compact = day.description.filter { $0 != "-" }
      #expect(compact.withBytes(DateFormat.compact.read)?.calendarDay == day)
    }
  }

  @Test func birthdaysReachBackFurtherThanOtherDates() {
    #expect(Birthday(year: 1850, month: 1, day: 1) != nil)
    #expect(Birthday(year: 1849, month: 12, day: 31) == nil)
    #expect(Birthday(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDay(year: 1899, month: 12, day: 31) == nil)
  }
}
