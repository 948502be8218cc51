import Testing

@testable import CRMKit
@testable import CRMStore

/// Random tickets, changes and policies: what is recorded is what asking the rules by hand gives, at the last change of each
/// ticket; and undoing everything, one after the other, brings back what there was.
@Suite struct SLAMatchingPropertyTests {
  @Test(arguments: Trials.seeds(6)) func whatIsRecordedIsTheFirstThatHolds(seed: UInt64) throws {
    let house = try ServiceFixture()
    try house.at("2026-01-19T09:00") { store in
      var trial = MatchingTrial(seed: seed, store)
      var hashes = [try store.contentHash()]
      for step in 0..<60 {
        let before = try store.lastChangeset()
        try trial.step()
        if try store.lastChangeset() != before { hashes.append(try store.contentHash()) }
        for (ticket, expected) in trial.expected.sorted(by: { $0.key < $1.key }) {
          #expect(
            try store.policy(of: ticket) == expected, "seed \(seed), step \(step), ticket \(ticket)")
        }
      }
      #expect(try store.check() == [], "seed \(seed)")
      for hash in hashes.dropLast().reversed() {
        let last = try #require(try store.lastChangeset())
        _ = try store.undo(trial.undoable(last), dryRun: false)
        #expect(try store.contentHash() == hash, "seed \(seed)")
      }
    }
  }
}

/// Tickets and policies in memory beside those of the database.
private struct MatchingTrial {
  private struct Ticket {
    var priority = TicketPriority.normal
    var category: String?
    var tags: Set<String> = []
    var createdAt: Int64
  }

  private struct Policy {
    var name: String
    var rule: Int
    var from: Int64?
  }

  /// Rules, each beside what it means.
  private static let rules: [(text: String?, holds: @Sendable (Ticket) -> Bool)] = [
    (nil, { _ in true }), ("priority >= high", { $0.priority >= .high }),
    ("category = billing", { $0.category == "billing" }), ("tag = vip", { $0.tags.contains("vip") }),
    (
      "not (tag = vip) and category is not empty",
      { !$0.tags.contains("vip") && $0.category != nil }
    ),
  ]

  private let store: Store
  private var draw: SplitMix64
  private var tickets: [Int64: Ticket] = [:]
  private var policies: [Policy] = []
  private(set) var expected: [Int64: String?] = [:]
  private var undone = 0

  init(seed: UInt64, _ store: Store) {
    self.store = store
    draw = SplitMix64(seed: seed)
  }

  private mutating func below(_ bound: Int) -> Int { Int(draw.next() % UInt64(bound)) }

  /// The changeset to undo, where each undo makes one of its own.
  mutating func undoable(_ last: Int64) -> Int64 {
    defer { undone += 1 }
    return last - 2 * Int64(undone)
  }

  mutating func step() throws {
    switch below(10) {
    case 0, 1: try open()
    case 2: try addPolicy()
    case 3: try movePolicy()
    case 4: try deletePolicy()
    case 5: try apply()
    default: try change()
    }
  }

  private mutating func open() throws {
    let ticket = Ticket(createdAt: store.context.now.seconds - Int64(below(4)) * 86_400)
    let id = try store.open { $0.createdAt = ticket.createdAt }
    tickets[id] = ticket
    match(id)
  }

  private mutating func change() throws {
    guard let id = tickets.keys.sorted().randomElement(using: &draw), var ticket = tickets[id] else { return }
    let old = (ticket.priority, ticket.category, ticket.tags)
    switch below(4) {
    case 0:
      ticket.priority = TicketPriority.allCases[below(4)]
      try store.set(id) { $0.values.priority = ticket.priority }
    case 1:
      ticket.category = ["billing", "hardware"][below(2)]
      try store.set(id) { $0.values.category = ticket.category }
    case 2:
      ticket.tags.insert("vip")
      _ = try store.tag(tickets: [id], ["vip"])
    default:
      ticket.tags.remove("vip")
      _ = try store.tag(tickets: [id], ["vip"], remove: true)
    }
    tickets[id] = ticket
    if old != (ticket.priority, ticket.category, ticket.tags) { match(id) }
  }

  private mutating func addPolicy() throws {
    let policy = Policy(
      name: "p\(draw.next() % 1_000_000)", rule: below(MatchingTrial.rules.count),
      from: below(3) == 0 ? store.context.now.seconds - Int64(below(4)) * 86_400 : nil)
    let place = below(policies.count + 1)
    try store.addPolicy(
      policy.name, where: MatchingTrial.rules[policy.rule].text, position: Int64(place + 1)
    ) { $0.effectiveFrom = policy.from.map(Instant.init(seconds:)) }
    policies.insert(policy, at: place)
  }

  private mutating func movePolicy() throws {
    guard !policies.isEmpty else { return }
    let (from, to) = (below(policies.count), below(policies.count))
    _ = try store.move(store.slaPolicy(policies[from].name), to: Int64(to + 1))
    policies.insert(policies.remove(at: from), at: to)
  }

  private mutating func deletePolicy() throws {
    guard policies.count > 2 else { return }
    let gone = policies.remove(at: below(policies.count))
    _ = try store.delete(store.slaPolicy(gone.name))
    for (id, policy) in expected where policy == gone.name { match(id) }
  }

  private mutating func apply() throws {
    _ = try store.applyPolicies(SLAApplication())
    for id in tickets.keys { match(id) }
  }

  private mutating func match(_ id: Int64) {
    guard let ticket = tickets[id] else { return }
    let found = policies.first { policy in
      policy.from ?? .min <= ticket.createdAt && MatchingTrial.rules[policy.rule].holds(ticket)
    }
    expected[id] = .some(found?.name)
  }
}
