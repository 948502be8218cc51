import Testing

@testable import CRMKit
@testable import CRMStore

/// Alerts over orders, day by day.
@Suite struct AlertCheckTests {
  /// 2026-01-15.
  private static let firstDay: Int64 = 20_468

  /// A database in which two customers bought on days before the first.
  private func shop(_ sandbox: borrowing Sandbox, days: [Int64] = [-100, -10]) throws -> Store {
    let store = try sandbox.store()
    _ = try store.write { transaction in
      for (name, day) in zip(["Ada", "Bob"], days) {
        let id = try transaction.insertCustomer(CustomerDraft(name: name, email: "\(name)@example.org"))
        try insertOrder(transaction, customer: id, day: day)
      }
    }
    return store
  }

  private func insertOrder(_ transaction: WriteTransaction, customer: Int64, day: Int64) throws {
    try transaction.insert(
      into: "order",
      [
        .integer(customer), .null, .null, .integer((AlertCheckTests.firstDay + day) * 86_400), .text("paid"),
        .text("EUR"), .integer(1000), .integer(0), .null, .null, .null, .null, .null, .null, .null,
      ])
  }

  private func asOf(_ day: Int64) -> AsOf {
    AsOf(through: Instant(seconds: (AlertCheckTests.firstDay + day) * 86_400 + 30_000), zone: .utc)
  }

  private func check(_ store: Store, day: Int64, dryRun: Bool = false) throws -> AlertCheckResult {
    try store.checkAlerts(asOf: asOf(day), dryRun: dryRun).value
  }

  private func watch(_ store: Store, _ rule: String, edge: Alert.Edge = .entered, baseline: Bool = false)
    throws
  {
    var alert = Alert(name: "silent", rule: rule)
    alert.edge = edge
    _ = try store.add(alert, isBaseline: baseline, asOf: asOf(0))
  }

  @Test func tellsWhoBecomesSilentOnTheDay() throws {
    let sandbox = try Sandbox()
    let store = try shop(sandbox)
    try watch(store, "last_order < -60d")
    #expect(try check(store, day: 0).events.map(\.customer) == [1])
    for day in 1...49 { #expect(try check(store, day: Int64(day)).events.isEmpty) }
    let changesets = try store.lastChangeset()
    let told = try (50...60).map { try check(store, day: Int64($0)).events.map(\.customer) }
    #expect(told.flatMap { $0 } == [2])
    #expect(try store.lastChangeset() == changesets.map { $0 + 1 })
  }

  @Test func aLateImportFiresNoOldAlarm() throws {
    let sandbox = try Sandbox()
    let store = try shop(sandbox)
    try watch(store, "last_order < -60d", baseline: true)
    #expect(try check(store, day: 10).events.isEmpty)
    // Orders of two new customers come in: one had been silent for long when the alert was made.
    _ = try store.write { transaction in
      for (name, day) in [("Cyd", Int64(-200)), ("Dan", 5)] {
        let id = try transaction.insertCustomer(CustomerDraft(name: name, email: "\(name)@example.org"))
        try insertOrder(transaction, customer: id, day: day)
      }
    }
    let result = try check(store, day: 11)
    #expect(result.events.isEmpty)
    #expect(result.late == 1)
    #expect(try check(store, day: 70).events.map(\.customer) == [2, 4])
  }

  @Test func whoComesBackIsToldOfOnTheOtherEdge() throws {
    let sandbox = try Sandbox()
    let store = try shop(sandbox)
    try watch(store, "last_order < -60d", edge: .left)
    #expect(try check(store, day: 0).events.isEmpty)
    _ = try store.write { try insertOrder($0, customer: 1, day: 1) }
    #expect(try check(store, day: 2).events.map(\.customer) == [1])
    #expect(try check(store, day: 3).events.isEmpty)
  }

  @Test func aDryRunTellsTheSameAndRemembersNothing() throws {
    let sandbox = try Sandbox()
    let store = try shop(sandbox)
    try watch(store, "last_order < -60d")
    let before = try store.contentHash()
    let dry = try check(store, day: 0, dryRun: true).events
    #expect(try store.contentHash() == before)
    #expect(try check(store, day: 0).events == dry)
    _ = try store.undo(nil, dryRun: false)
    #expect(try store.contentHash() == before)
    #expect(try check(store, day: 0).events == dry)
  }

  @Test(arguments: [
    (AlertPeriod.day, "2026-01-15"), (.week, "2026-W03"), (.month, "2026-01"), (.quarter, "2026-Q1"),
    (.year, "2026"), (.ever, "ever"),
  ])
  func periodsHaveNames(period: AlertPeriod, name: String) {
    #expect(period.name(of: CalendarDay(daysSinceEpoch: AlertCheckTests.firstDay)) == name)
  }

  @Test(arguments: [
    ("2021-01-03", "2020-W53"), ("2021-01-04", "2021-W01"), ("2024-12-30", "2025-W01"),
    ("1970-01-01", "1970-W01"),
  ])
  func weeksBelongToTheYearOfTheirThursday(day: String, name: String) throws {
    #expect(AlertPeriod.week.name(of: try CalendarDay(parsing: day)) == name)
  }
}
