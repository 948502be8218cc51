import Tabular

/// The rows of one ticket in a file, those of a log in the order of the file.
struct GatheredTicket {
  private(set) var drafts: [TicketDraft] = []
  private(set) var records: [Record] = []

  /// What names the ticket in its file.
  static func key(_ draft: TicketDraft) -> String {
    if let number = draft.number { return "\(draft.source ?? "")\u{1F}\(number)" }
    return "\u{1F}\(draft.exportID ?? 0)"
  }

  mutating func add(_ draft: TicketDraft, _ record: Record) {
    drafts.append(draft)
    records.append(record)
  }

  /// The places of rows in the order of time, those of one second as in the file.
  var order: [Int] {
    drafts.indices.sorted { (drafts[$0].entry.at ?? 0, $0) < (drafts[$1].entry.at ?? 0, $1) }
  }

  /// How many rows are dated before the one above them.
  var backwardSteps: Int {
    zip(drafts, drafts.dropFirst()).count { ($1.entry.at ?? 0) < ($0.entry.at ?? 0) }
  }

  /// Dates every row no later than those below it, for a file whose order is that of the events.
  ///
  /// - Returns: how many rows were dated anew.
  mutating func dateInOrder() -> Int {
    var (latest, count): (Int64, Int) = (.max, 0)
    for index in drafts.indices.reversed() {
      guard let at = drafts[index].entry.at else { continue }
      if at > latest {
        drafts[index].entry.at = latest
        count += 1
      }
      latest = min(latest, at)
    }
    return count
  }

  /// What all rows say of the ticket beside its standing, the earliest first.
  var whole: TicketDraft {
    let order = order
    var whole = drafts[order[0]]
    for index in order.dropFirst() { whole.complete(from: drafts[index]) }
    return whole
  }
}

extension TicketDraft {
  /// Takes over what only another row of the ticket says.
  fileprivate mutating func complete(from other: TicketDraft) {
    if customer == CustomerReference() { customer = other.customer }
    subject = subject ?? other.subject
    channel = channel ?? other.channel
    createdAt = createdAt ?? other.createdAt
    for tag in other.tags where !tags.contains(tag) { tags.append(tag) }
    // What was kept is what the last row says, as the standing is.
    for (place, value) in other.custom.enumerated() {
      let index =
        place < custom.count && custom[place].name == value.name
        ? place : custom.firstIndex { $0.name == value.name }
      if let index { custom[index] = value } else { custom.append(value) }
    }
  }
}
