import CRMKit
import Foundation
import GRDB
import Testing

@Suite struct DayZoneTests {
  @Test(arguments: ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Apia"])
  func daysAreThoseOfTheCalendar(name: String) throws {
    let timeZone = try #require(TimeZone(identifier: name))
    let zone = DayZone(timeZone)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    // Every 7 hours and 13 seconds of two years, both changes of the clock among them.
    for seconds in stride(from: Int64(1_293_840_000), to: 1_356_998_400, by: 25_213) {
      let date = calendar.dateComponents(
        [.year, .month, .day], from: Date(timeIntervalSince1970: Double(seconds)))
      let day = try #require(
        CalendarDay(year: Int64(date.year!), month: Int64(date.month!), day: Int64(date.day!)))
      #expect(zone.day(at: seconds) == day.daysSinceEpoch)
      let start = zone.start(ofDay: day.daysSinceEpoch)
      #expect(start <= seconds)
      #expect(zone.day(at: start) == day.daysSinceEpoch)
      #expect(zone.day(at: start - 1) < day.daysSinceEpoch)
    }
  }

  @Test(arguments: ["UTC", "Europe/Berlin", "America/Sao_Paulo"])
  func sqlAgrees(name: String) throws {
    let zone = DayZone(try #require(TimeZone(identifier: name)))
    try DatabaseQueue().inDatabase { database throws in
      for seconds in stride(from: Int64(-90_000), to: 1_900_000_000, by: 40_000_003) {
        for (from, to) in [
          (Int64.min, Int64.max), (seconds - 20_000_000, seconds + 1), (seconds, seconds + 1),
        ] {
          let sql = "SELECT \(zone.sqlDay("at", from: from, to: to)) FROM (SELECT ? AS at)"
          let day = try Int64.fetchOne(database, sql: sql, arguments: [seconds])
          #expect(day == zone.day(at: seconds))
        }
      }
    }
  }

  @Test func aDayCountsToItsEnd() throws {
    let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
    let now = Instant(seconds: 1_768_467_600)
    let day = try AsOf(parsing: "2011-12-10", now: now, in: berlin)
    #expect(day.description == "2011-12-10T22:59:59Z")
    #expect(day.day == 15_318)
    #expect(try AsOf(parsing: "2011-12", now: now, in: berlin).description == "2011-12-31T22:59:59Z")
    #expect(try AsOf(parsing: "2011-12-10T09:00:00Z", now: now, in: berlin).end == 1_323_507_601)
    #expect(day.start(daysBefore: 0) == day.end - 86_400)
  }
}
