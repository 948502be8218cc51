import Testing

@testable import CRMKit
@testable import CRMStore

/// Alerts about clocks of tickets: each run once.
@Suite struct ClockAlertTests {
  private let house: ServiceFixture

  init() throws { house = try ServiceFixture() }

  private func watch(_ store: Store, _ subject: Alert.Subject, rule: String = "", baseline: Bool = false)
    throws
  {
    var alert = Alert(name: subject.rawValue, rule: rule)
    alert.watches = subject
    _ = try store.add(alert, isBaseline: baseline, asOf: AsOf(through: store.context.now, zone: .utc))
  }

  private func check(_ time: String) throws -> [String] {
    try house.at(time) { store in
      try store.checkAlerts(asOf: ServiceFixture.asOf(time)).value.events.map {
        "\($0.alert) \($0.ticket ?? 0) \($0.clock ?? "") \($0.run ?? 0)"
      }
    }
  }

  @Test func aWarningAndABreachAreEachToldOnce() throws {
    try house.at("2026-01-19T09:00") { store in
      try store.addPolicy("rest", hours: 2) { $0.terms.targets[.resolution]?.warnBefore = 1800 }
      try watch(store, .slaWarning)
      try watch(store, .slaBreach, rule: "priority >= normal")
      try store.open()
      try store.open { $0.entry.values.priority = .low }
    }
    #expect(try check("2026-01-19T10:29").isEmpty)
    #expect(try check("2026-01-19T10:30") == ["sla-warning 1 resolution 1", "sla-warning 2 resolution 1"])
    #expect(try check("2026-01-19T10:40").isEmpty)
    #expect(try check("2026-01-19T11:00").isEmpty)
    #expect(try check("2026-01-19T11:01") == ["sla-breach 1 resolution 1"])
    #expect(try check("2026-01-19T11:11").isEmpty)
    try house.at("2026-01-19T11:12") { _ = try $0.undo(nil, dryRun: false) }
    #expect(try check("2026-01-19T11:21") == ["sla-breach 1 resolution 1"])
    try house.at("2026-01-19T11:30") { store in
      let told = try store.alertEvents()
      #expect(told.map(\.ticket) == [1, 2, 1])
      #expect(try store.alertEvents(alert: "sla-breach").map(\.dueAt) == [told[0].dueAt])
      #expect(try store.check() == [])
    }
  }

  @Test func whatEndedBeforeIsHistoryAndABaselineKnowsWhatIsBreached() throws {
    try house.at("2026-01-19T09:00") { store in
      try store.addPolicy("rest", hours: 1)
      try store.open()
      try store.open()
    }
    try house.at("2026-01-19T10:30") { try $0.set(1) { $0.move = .close(nil) } }
    try house.at("2026-01-19T11:00") { store in
      try watch(store, .slaBreach)
      let alerts = try store.checkAlerts(asOf: ServiceFixture.asOf("2026-01-19T11:00"), dryRun: true).value
      #expect(alerts.events.map(\.ticket) == [2])
      _ = try store.delete(store.alert("sla-breach"))
      try watch(store, .slaBreach, baseline: true)
    }
    #expect(try check("2026-01-19T11:10").isEmpty)
    try house.at("2026-01-19T11:00") { try $0.open() }
    #expect(try check("2026-01-19T12:01") == ["sla-breach 3 resolution 1"])
  }
}
