import GRDB
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// The file of events is all there is of tickets: imported into another database they are the same tickets, with the same
/// first answers, the same answers of agents, and every text.
@Suite struct TicketRoundTripTests {
  @Test(arguments: Trials.seeds(12), [OutputFormat.csv, .ndjson])
  func tickets(seed: UInt64, format: OutputFormat) throws {
    var generator = SplitMix64(seed: seed)
    let original = try Sandbox()
    let store = try original.store()
    try addCustomers(to: store)
    try TicketFile.take(RandomTickets.text(&generator), into: store)
    try converse(store, &generator)
    let events = try TicketFile.text(store, .ticketEvents, as: format)

    let other = try Sandbox()
    let copy = try other.store()
    try addCustomers(to: copy)
    let path = other.folder + "/events." + format.rawValue
    try events.write(toFile: path, atomically: true, encoding: .utf8)
    let summary = try TicketFile.take(at: path, into: copy)
    #expect(summary.rejected == 0 && summary.created == summary.read, "seed \(seed)\n\(events)")
    let ids: Set = ["id", "event", "customer_id"]
    for table in [RecordTable.ticketEvents, .ticketMetrics] {
      let (before, after) = (
        try TicketFile.text(store, table, without: ids), try TicketFile.text(copy, table, without: ids)
      )
      #expect(before == after, "seed \(seed)")
    }
    #expect(try TicketFile.take(at: path, into: copy).changeset == nil, "seed \(seed)")
    #expect(try copy.check() == [])
  }

  /// A row for each ticket tells the first answer and the resolution.
  @Test(arguments: Trials.seeds(8)) func rows(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let original = try Sandbox()
    let store = try original.store()
    try addCustomers(to: store)
    try TicketFile.take(RandomTickets.text(&generator), into: store)
    try converse(store, &generator)
    let other = try Sandbox()
    let copy = try other.store()
    try addCustomers(to: copy)
    try TicketFile.take(try TicketFile.text(store, .ticketMetrics), into: copy)
    // What a file with a row for each ticket cannot tell, as the manual says.
    let lost: Set = [
      "id", "customer_id", "state_at", "replies", "agent_replies", "reopens", "reassignments", "merged_into",
    ]
    #expect(
      try TicketFile.text(store, .ticketMetrics, without: lost)
        == TicketFile.text(copy, .ticketMetrics, without: lost), "seed \(seed)")
  }

  private func addCustomers(to store: Store) throws {
    _ = try store.write { transaction in
      for name in ["ada", "grace"] {
        _ = try transaction.insertCustomer(try CustomerDraft(name: name, email: "\(name)@example.org"))
      }
    }
  }

  /// What people do by hand: answers, notes, changes of hands and states.
  private func converse(_ store: Store, _ generator: inout SplitMix64) throws {
    _ = try store.write { transaction in
      let states = try TicketStates(transaction.database)
      for id in try Int64.fetchAll(transaction.database, sql: "SELECT id FROM ticket ORDER BY id") {
        var at = try transaction.lastEvent(ofTicket: id) ?? 0
        for _ in 0..<Int.random(in: 0...5, using: &generator) {
          // Two events may fall into one second.
          at += Int64.random(in: 0...4000, using: &generator)
          var message = TicketMessage(RandomTickets.texts.randomElement(using: &generator))
          let kind = [TicketEvent.Kind.reply, .reply, .note, nil].randomElement(using: &generator) ?? nil
          if kind == .reply { message.direction = Bool.random(using: &generator) ? .out : .in }
          if message.direction == .in { message.messageID = "m\(id).\(at)@example.org" }
          try transaction.note(kind, ticket: id, at: at, message: message) { standing in
            guard kind == nil else { return }
            standing.assignee = ["kim", "lee", nil].randomElement(using: &generator) ?? nil
            let category = ServiceState.Category.allCases.randomElement(using: &generator) ?? .open
            if let state = states.first(category) { standing.enter(state, at: at) }
          }
        }
      }
    }
  }
}

/// A small file of tickets made at random.
private enum RandomTickets {
  static let texts = ["It broke.", "two\nlines, \"quoted\"", "=1+1", "spaced  out", "工单", "> quoted\nmine"]

  static func text(_ generator: inout SplitMix64) -> String {
    var rows = ["number,subject,customer,channel,created_at,state,priority,category,team,tags,text,colour"]
    for number in 1...Int.random(in: 1...8, using: &generator) {
      func pick(_ values: [String]) -> String { values.randomElement(using: &generator) ?? "" }
      let text = pick(texts + [""]).replacing("\"", with: "\"\"")
      let cells = [
        "T-\(number)", pick(["Broken", "\"a, b\"", ""]), pick(["ada@example.org", "grace@example.org", ""]),
        pick(["mail", ""]), "2025-11-0\(number)T10:00:00Z", pick(["New", "Open", "On Hold"]),
        pick(["high", "low", ""]), pick(["billing", ""]), pick(["north", ""]), pick(["a; b", "c", ""]),
        "\"\(text)\"", pick(["red", ""]),
      ]
      rows.append(cells.joined(separator: ","))
    }
    return rows.joined(separator: "\n") + "\n"
  }
}
