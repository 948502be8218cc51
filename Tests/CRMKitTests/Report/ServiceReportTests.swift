import Testing

@testable import CRMKit
@testable import CRMStore

/// What the report of service says of days that are over, whatever was done since.
@Suite struct ServiceReportTests {
  private static let day: Int64 = 86_400
  private static let start: Int64 = 1_767_225_600  // 2026-01-01

  private func span(_ day: Int64) -> DateSpan {
    let at = Self.start + day * Self.day
    return DateSpan(from: Instant(seconds: at), to: Instant(seconds: at + 1))
  }

  private func open(_ store: Store, on day: Int64, assignee: String? = nil) throws -> Int64 {
    var draft = TicketDraft()
    draft.subject = "S"
    draft.createdAt = Self.start + day * Self.day
    draft.entry.values.assignee = assignee
    return try store.openTicket(draft, of: nil).value
  }

  private func close(_ store: Store, _ id: Int64, on day: Int64) throws {
    var change = TicketChange()
    change.move = .close(nil)
    change.at = span(day)
    _ = try store.change(tickets: [id], change)
  }

  private func tally(_ store: Store, asOf day: Int64, until: Int64? = nil) throws -> ServiceTally {
    var scope = ReportScope(asOf: AsOf(through: Instant(seconds: Self.start + day * Self.day), zone: .utc))
    scope.until = until.map { Self.start + $0 * Self.day }
    return try #require(store.service(by: .all, ServiceQuestion(scope)).rows.first).tally
  }

  @Test func aLaterMergeLeavesThePastAlone() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let (first, second) = (try open(store, on: 0), try open(store, on: 9))
    try close(store, first, on: 1)
    _ = try store.merge(tickets: [first], into: second)
    let before = try tally(store, asOf: 4)
    #expect(before.opened == 1 && before.resolved == 1 && before.backlog == 0)
    let after = try tally(store, asOf: 400)
    #expect(after.opened == 1 && after.backlog == 1)
  }

  @Test func theBacklogIsThatOfTheEndOfTheSpan() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let first = try open(store, on: 0)
    _ = try open(store, on: 0)
    try close(store, first, on: 2)
    _ = try open(store, on: 9)
    #expect(try tally(store, asOf: 20, until: 1).backlog == 2)
    #expect(try tally(store, asOf: 20, until: 3).backlog == 1)
    #expect(try tally(store, asOf: 20).backlog == 2)
  }

  @Test func theMedianOfATeamIsThatOfItsAgents() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    for (agent, days) in [("ada", [1, 3]), ("bob", [6]), (nil, [9])] as [(String?, [Int64])] {
      for end in days { try close(store, open(store, on: 0, assignee: agent), on: end) }
    }
    let rows = try store.agents(
      ServiceQuestion(
        ReportScope(asOf: AsOf(through: Instant(seconds: Self.start + 50 * Self.day), zone: .utc)))
    ).rows
    #expect(rows.map(\.agent) == ["ada", "bob", nil])
    #expect(rows.map { AgentMetric.resolution.value(of: $0.tally) } == [48, 144, 216])
    #expect(rows.allSatisfy { $0.medians[.resolution] == 96 })
  }
}
