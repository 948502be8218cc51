import Foundation
import Testing

@testable import CRMKit
@testable import CRMStore

/// What the data remind of, and that each is told once.
@Suite struct ReminderTests {
  /// 2026-01-15, nine o'clock.
  private static let now: Int64 = 1_768_467_600

  private func query(_ days: Int64 = 0, within: Int64 = 0, zone: DayZone = .utc) -> ReminderQuery {
    var query = ReminderQuery(now: Instant(seconds: Self.now + days * 86_400), zone: zone)
    query.within = within
    return query
  }

  private func names(_ store: Store, _ query: ReminderQuery) throws -> [String] {
    try store.reminders(query).map(\.id.description)
  }

  @Test func idsAreReadAsTheyAreWritten() throws {
    for text in [
      "task:12", "task:12:2026-02-02", "birthday:2026:17", "silent:deal:42:2026-01-05",
      "follow_up:deal:1:2026-01-05", "renewal:customer:17:2026-03-01", "close:deal:3:2026-12-31",
    ] {
      #expect(try #require(ReminderID(parsing: text)).description == text)
    }
    for text in [
      "", ":", "task", "task:", "task:x", "task:012", "task:1:2026-02-30", "task:1:2026-02-02:1",
      "birthday:2026",
      "silent:deal:1", "silent:ticket:1:2026-01-05", "mail:1", "quote:customer", "12",
    ] { #expect(ReminderID(parsing: text) == nil, "\(text)") }
  }

  @Test func renewalsComeFromTheFileOfADealOrSoManyMonthsAfterIt() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.addFunnel(Funnel.templates[0])
    let won = try #require(try store.funnel(nil).first(.won)).id
    let customs = [
      "{\"renewal_on\":\"2026-02-10\"}", "{\"contract_months\":\"12\"}", "{\"contract_months\":\"many\"}",
      "{\"renewal_on\":\"2026-12-10\"}",
    ]
    for (index, custom) in customs.enumerated() {
      var addition = DealAddition()
      addition.draft.name = "D\(index)"
      let id = try store.addDeal(addition).value
      _ = try store.write { transaction in
        let closed: Int64 = Self.now - 364 * 86_400
        try transaction.update(
          "deal", id: id,
          [("custom", .text(custom)), ("stage_id", .integer(won)), ("closed_at", .integer(closed))])
      }
    }
    let found = try names(store, query())
    #expect(found == ["renewal:deal:2:2026-01-16", "renewal:deal:1:2026-02-10"])
    #expect(try names(store, query(30)) == ["renewal:deal:2:2026-01-16", "renewal:deal:1:2026-02-10"])
    #expect(try names(store, query(70)) == [])
  }

  @Test func birthdaysAreListedOnceAYearWhateverTheYear() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    for (name, birthday) in [
      ("Ada", "1985-01-15"), ("Bob", "--01-22"), ("Cyd", "2000-02-29"), ("Dan", "1990-01-23"),
    ] {
      var draft = CustomerDraft()
      draft.name = name
      draft.birthday = birthday
      _ = try store.add(draft)
    }
    #expect(try names(store, query()) == ["birthday:2026:1", "birthday:2026:2"])
    // Every day of more than a year: each birthday is listed on eight days, and under one id a year.
    var seen: [String: Int] = [:]
    for day in 0..<400 as Range<Int64> {
      for name in try names(store, query(day)) { seen[name, default: 0] += 1 }
    }
    #expect(seen["birthday:2027:1"] == 8 && seen["birthday:2027:2"] == 8 && seen["birthday:2026:3"] == 8)
    #expect(seen.count == 7)
    let leap = try store.reminders(query(774))
    #expect(leap.map(\.due.description) == ["2028-02-29"])
  }

  @Test func aTaskIsDueOnTheDayOfTheCommandsZone() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var draft = TaskDraft()
    draft.title = "Call"
    let zone = DayZone(try #require(TimeZone(identifier: "Asia/Tokyo")))
    // Half past midnight of the 16th in Tokyo is the afternoon of the 15th in UTC.
    draft.schedule = TaskSchedule(
      TaskDue(try Instant(parsing: "2026-01-15T15:30:00Z"), in: zone))
    _ = try store.addTask(draft, of: nil, about: nil)
    #expect(try names(store, query()) == ["task:1"])
    #expect(try names(store, query(zone: zone)) == [])
    #expect(try names(store, query(within: 1, zone: zone)) == ["task:1"])
  }

  @Test func nothingIsToldTwice() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var draft = TaskDraft()
    draft.title = "Call"
    draft.schedule = try TaskSchedule(
      TaskDue(CalendarDay(daysSinceEpoch: 20_468)), every: RecurrenceRule(parsing: "FREQ=DAILY;INTERVAL=2"))
    _ = try store.addTask(draft, of: nil, about: nil)
    var told: [String] = []
    for day in 0..<20 as Range<Int64> {
      told += try store.tellReminders(query(day)).value.map(\.id.description)
      let before = try store.lastChangeset()
      #expect(try store.tellReminders(query(day)).value.isEmpty)
      #expect(try store.lastChangeset() == before)
      // What is done late skips what is over by then.
      if day % 5 == 0 { _ = try store.finish(tasks: ["1"], at: query(day).now, zone: .utc) }
    }
    #expect(told == told.uniqued())
    #expect(told.first == "task:1:2026-01-15" && told.count > 4)
    #expect(try store.check() == [])
  }
}
