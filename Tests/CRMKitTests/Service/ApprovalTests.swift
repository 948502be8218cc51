import Testing

@testable import CRMKit
@testable import CRMStore

/// Steps in order, one yes or all of them, and what ends an approval.
@Suite struct ApprovalTests {
  private let house: ServiceFixture

  init() throws { house = try ServiceFixture() }

  private func request(_ store: Store, _ steps: [String], limit: Int64? = nil) throws -> Int64 {
    let ticket = try store.open()
    var approval = Approval(
      ofTicket: ticket, by: "eve", steps: try steps.map { try ApprovalStep(parsing: $0) })
    approval.limit = limit
    return try store.request(approval, calendar: limit == nil ? nil : "office").value.id
  }

  @Test func stepsComeOneAfterTheOther() throws {
    try house.at("2026-01-19T09:00") { store in
      let id = try request(store, ["any: ada, bob", "all: carl, dora"])
      #expect(throws: ApprovalError.notAsked(approval: id, user: "carl", asked: ["ada", "bob"])) {
        try store.act(on: id, .grant, as: "carl")
      }
      #expect(try store.act(on: id, .grant, as: "bob").value.waiting == ["carl", "dora"])
      #expect(throws: ApprovalError.self) { try store.act(on: id, .grant, as: "ada") }
      #expect(try store.act(on: id, .grant, as: "dora").value.waiting == ["carl"])
      let done = try store.act(on: id, .grant, as: "carl").value
      #expect(done.state == .granted && done.decidedAt == store.context.now && done.waiting.isEmpty)
      #expect(throws: ApprovalError.decided(approval: id, state: .granted)) {
        try store.act(on: id, .deny, as: "carl")
      }
      let events = try store.read { try TicketEvent.all(of: 1, in: $0) }
      #expect(events.dropFirst().allSatisfy { $0.kind == .approval })
      #expect(events.map(\.actor) == ["ada", "eve", "bob", "dora", "carl"])
    }
  }

  @Test func aNoEndsItWhateverElseIsMissing() throws {
    try house.at("2026-01-19T09:00") { store in
      let id = try request(store, ["all: ada, bob", "any: carl"])
      _ = try store.act(on: id, .grant, as: "ada")
      #expect(try store.act(on: id, .deny, as: "bob", text: "no").value.state == .denied)
    }
  }

  @Test func aVoteIsHandedOnAndItsOwnerHasItNoLonger() throws {
    try house.at("2026-01-19T09:00") { store in
      let id = try request(store, ["all: ada, bob"])
      #expect(throws: ApprovalError.votesAlready(approval: id, user: "bob")) {
        try store.act(on: id, .delegate(to: "bob"), as: "ada")
      }
      #expect(try store.act(on: id, .delegate(to: "fay"), as: "ada").value.waiting == ["bob", "fay"])
      #expect(throws: ApprovalError.self) { try store.act(on: id, .grant, as: "ada") }
      _ = try store.act(on: id, .grant, as: "fay")
      let done = try store.act(on: id, .grant, as: "bob").value
      #expect(done.state == .granted)
      #expect(done.steps[0].voters.map(\.delegateOf) == [nil, nil, "ada"])
    }
  }

  @Test func whoRequestedItAloneTakesItBack() throws {
    try house.at("2026-01-19T09:00") { store in
      let id = try request(store, ["any: ada"])
      #expect(throws: ApprovalError.notRequester(approval: id, user: "ada", requester: "eve")) {
        try store.act(on: id, .recall, as: "ada")
      }
      #expect(try store.act(on: id, .recall, as: "eve").value.state == .recalled)
    }
  }

  @Test func theLimitCountsOnTheCalendar() throws {
    let id = try house.at("2026-01-16T16:30") { try request($0, ["any: ada"], limit: 3600) }
    func overdue(_ time: String) throws -> [Int64] {
      try house.at(time) { store in
        var filter = ApprovalFilter()
        filter.isOverdue = true
        return try store.approvals(filter, asOf: store.context.now).map(\.approval.id)
      }
    }
    #expect(try overdue("2026-01-19T09:30").isEmpty)
    #expect(try overdue("2026-01-19T09:31") == [id])
    try house.at("2026-01-19T09:30") { _ = try $0.act(on: id, .grant, as: "ada") }
    #expect(try overdue("2026-01-20T09:31").isEmpty)
  }

  @Test func everythingIsUndoneOneAfterTheOther() throws {
    try house.at("2026-01-19T09:00") { store in
      var hashes: [String] = []
      func noted(_ body: () throws -> Void) throws {
        hashes.append(try store.contentHash())
        try body()
      }
      try noted { _ = try request(store, ["any: ada, bob", "all: carl"]) }
      try noted { _ = try store.act(on: 1, .delegate(to: "fay"), as: "ada") }
      try noted { _ = try store.act(on: 1, .grant, as: "fay") }
      try noted { _ = try store.delete(tickets: [1]) }
      var target = try #require(try store.lastChangeset())
      // A request opens a ticket first, in a changeset of its own.
      for hash in hashes.dropFirst().reversed() {
        _ = try store.undo(target, dryRun: false)
        #expect(try store.contentHash() == hash)
        target -= 1
      }
      #expect(try store.check() == [])
    }
  }
}
