import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// Rows that are a whole ticket each: the events they tell, and what a later row adds to them.
@Suite struct TicketStoryTests {
  private static let header =
    "number,state,priority,assignee,subject,created_at,assigned_at,first_reply_at,resolved_at,closed_at,updated_at\n"

  /// `at kind direction state assignee resolved_at` of each event, times as minutes after midnight.
  private func events(_ rows: String...) throws -> [String] {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    for row in rows { try TicketFile.take(Self.header + row + "\n", into: store) }
    #expect(try store.check() == [])
    return try ledger(store)
  }

  private func ledger(_ store: Store) throws -> [String] {
    let day = try Instant(parsing: "2026-01-10T00:00:00Z").seconds
    return try store.read { try TicketEvent.all(of: 1, in: $0) }.map { event in
      let resolved = event.standing.resolvedAt.map { "resolved \(($0 - day) / 60)" }
      let parts: [String?] = [
        "\((event.at - day) / 60)", event.kind.rawValue, event.direction?.rawValue, event.standing.state.name,
        event.standing.assignee, resolved,
      ]
      return parts.compactMap(\.self).joined(separator: " ")
    }
  }

  private func time(_ minutes: Int) -> String {
    "2026-01-10T\(minutes / 60 < 10 ? "0" : "")\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60):00Z"
  }

  /// A row by its times in minutes; 0 for none.
  private func row(
    _ state: String, assignee: String = "", created: Int = 60, assigned: Int = 0, reply: Int = 0,
    resolved: Int = 0, closed: Int = 0, updated: Int = 0
  ) -> String {
    let times = [created, assigned, reply, resolved, closed, updated].map { $0 == 0 ? "" : time($0) }
    return "7,\(state),high,\(assignee),Scanner," + times.joined(separator: ",")
  }

  @Test func aRowTellsItsTicketsLife() throws {
    let told = try events(
      row("Closed", assignee: "ann", assigned: 70, reply: 80, resolved: 90, closed: 100, updated: 110))
    #expect(
      told == [
        "60 opened new", "70 assigned new ann", "80 reply out new ann", "90 moved resolved ann resolved 90",
        "100 moved closed ann resolved 90",
      ])
  }

  @Test func whatNobodyHasWasGivenToNobody() throws {
    #expect(try events(row("New", assigned: 70, updated: 75)) == ["60 opened new"])
    #expect(
      try events(row("Open", assignee: "ann", updated: 75)) == ["60 opened new ann", "75 moved open ann"])
  }

  @Test func whatIsOverWithoutATimeIsSoFromTheBeginning() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try TicketFile.take("number,state,created_at\n7,Solved,\(time(60))\n", into: store)
    #expect(try ledger(store) == ["60 opened Solved resolved 60"])
  }

  @Test func aBlankResolutionIsOneThatNobodyKnows() throws {
    #expect(try events(row("Solved")) == ["60 opened Solved"])
    #expect(try events(row("Solved", updated: 90)) == ["60 opened new", "90 moved Solved"])
    #expect(try events(row("Closed", updated: 90)) == ["60 opened new", "90 moved closed"])
    #expect(try events(row("Open"), row("Solved", updated: 90)) == ["60 opened open", "90 moved Solved"])
    #expect(try events(row("Solved"), row("Solved")) == ["60 opened Solved"])
    // What is closed was over by then.
    #expect(try events(row("Closed", closed: 90)) == ["60 opened new", "90 moved closed resolved 90"])
  }

  @Test func aResolutionThatIsLeftOutIsOneThatNobodyKnows() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let text = "number,state,created_at,resolved_at\n7,Solved,\(time(60)),31/02/2026\n"
    try TicketFile.take(text, into: store) {
      $0.file.mapping.onInvalid = .warn
    }
    #expect(try ledger(store) == ["60 opened Solved"])
  }

  @Test func theSameRowAgainTellsNothing() throws {
    let first = row("Solved", assignee: "ann", assigned: 70, reply: 80, resolved: 90, updated: 95)
    #expect(try events(first, first) == events(first))
  }

  @Test func aLaterRowTellsWhatCameSince() throws {
    let told = try events(
      row("Open", assignee: "ann", assigned: 70, updated: 75),
      row("Closed", assignee: "bob", assigned: 130, reply: 140, resolved: 150, closed: 160, updated: 170))
    #expect(
      told == [
        "60 opened new", "70 assigned new ann", "75 moved open ann", "130 assigned open bob",
        "140 reply out open bob", "150 moved resolved bob resolved 150", "160 moved closed bob resolved 150",
      ])
  }

  @Test func anAnswerThatIsToldLateStandsAtItsTime() throws {
    let told = try events(
      row("Pending", assignee: "ann", updated: 120), row("Pending", assignee: "ann", reply: 80, updated: 125))
    #expect(told == ["60 opened new ann", "80 reply out new ann", "120 moved pending ann"])
  }

  @Test func whatIsResolvedClosesWhenItWasClosed() throws {
    let told = try events(
      row("Solved", resolved: 90, updated: 90), row("Closed", resolved: 90, closed: 200, updated: 210))
    #expect(
      told == ["60 opened new", "90 moved Solved resolved 90", "200 moved closed resolved 90"])
  }

  @Test func aReopeningTakesTheResolutionBack() throws {
    let told = try events(
      row("Solved", resolved: 90, updated: 90), row("Open", resolved: 90, updated: 130),
      row("Solved", resolved: 150, updated: 155))
    #expect(
      told == [
        "60 opened new", "90 moved Solved resolved 90", "130 moved open", "150 moved Solved resolved 150",
      ])
  }

  @Test func namesAloneMakeNoCustomers() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let text = "number,state,subject,email,customer_name,created_at\n1,New,A,,Ada,2026-01-10T00:00:00Z\n"
    try TicketFile.take(text, into: store)
    #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM customer") } == 0)
    #expect(throws: ImportPlanError.namesOnly) {
      try TicketFile.take("number,state,customer_name\n1,New,Ada\n", into: store)
    }
  }
}
