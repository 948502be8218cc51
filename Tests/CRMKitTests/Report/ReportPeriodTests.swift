import Testing

@testable import CRMKit
@testable import CRMStore

@Suite struct ReportPeriodTests {
  @Test(arguments: ReportPeriod.allCases)
  func everyDayLiesInItsPeriod(period: ReportPeriod) {
    for day in Int64(-800)...800 {
      let index = period.index(ofDay: day)
      #expect(period.firstDay(index) <= day)
      #expect(day < period.firstDay(index + 1))
    }
  }

  @Test(arguments: [
    (ReportPeriod.day, "2026-01-01"), (.week, "2026-W01"), (.month, "2026-01"), (.quarter, "2026-Q1"),
    (.year, "2026"),
  ])
  func periodsHaveNames(_ period: ReportPeriod, _ name: String) throws {
    let day = try #require(CalendarDay(year: 2026, month: 1, day: 1)).daysSinceEpoch
    #expect(period.name(period.index(ofDay: day)) == name)
  }

  @Test func aPeriodIsPartialUntilItsLastDay() throws {
    let last = try #require(CalendarDay(year: 2026, month: 1, day: 31)).daysSinceEpoch
    let month = ReportPeriod.month.index(ofDay: last)
    #expect(ReportPeriod.month.isPartial(month, endOfDay: last) == false)
    #expect(ReportPeriod.month.isPartial(month, endOfDay: last - 1))
  }
}
