import Tabular

/// Takes the rows of an import of tickets: those of a log are gathered by ticket, wherever in the file they stand.
struct TicketWriter: RecordWriter {
  /// How many rows of a log wait for others of their tickets: as many as memory allows without growing with the file.
  private static let mostWaiting = 50_000

  private let transaction: WriteTransaction
  private let options: TicketImportOptions
  private let table: TicketTable
  private let customers: CustomerResolver
  private var reading: TicketStateReading
  private var gathered: [GatheredTicket] = []
  private var places: [String: Int] = [:]
  private var waiting = 0
  /// Rows of one number that are a ticket each.
  private var repeated: RepeatedRows<TicketDraft>?
  private let zone: DayZone
  /// Tickets that a row of this file is.
  private var touched = IDSet()
  /// Tickets of a log without numbers, by the id of our own export.
  private var exported: [Int64: Int64] = [:]
  private var counts = TicketCounts()

  init(_ transaction: WriteTransaction, _ options: TicketImportOptions, _ drafter: TicketDrafter) throws {
    self.transaction = transaction
    self.options = options
    zone = drafter.zone
    table = try TicketTable(transaction)
    customers = try CustomerResolver(transaction, source: drafter.source, takesNames: drafter.takesNames)
    reading = TicketStateReading(try TicketStates(transaction.database), options.stateCategories)
  }

  /// Rows of a log are gathered here.
  static func key(_ draft: TicketDraft) -> String? {
    draft.entry.isEvent || draft.number == nil ? nil : GatheredTicket.key(draft)
  }

  mutating func take(
    _ row: MappedRow<TicketDraft>, of record: Record, _ tally: inout ImportTally
  ) throws {
    guard row.problems.isEmpty else { return try tally.reject(record, row.problems) }
    guard row.draft.entry.isEvent else { return try takeWhole(row.draft, record, &tally) }
    let key = GatheredTicket.key(row.draft)
    let place = places[key] ?? gathered.count
    if place == gathered.count {
      places[key] = place
      gathered.append(GatheredTicket())
    }
    gathered[place].add(row.draft, record)
    waiting += 1
    if waiting >= TicketWriter.mostWaiting { try writeGathered(&tally) }
  }

  mutating func finish(_ tally: inout ImportTally) throws {
    try writeRepeated(&tally)
    try writeGathered(&tally)
    try customers.finish()
    counts.newCustomers = customers.created
    counts.guessed = reading.guessed
    tally.summary.tickets = counts
  }

  // MARK: Rows that are a ticket each

  private mutating func takeWhole(
    _ draft: TicketDraft, _ record: Record, _ tally: inout ImportTally
  ) throws {
    guard tally.isGathered, let number = draft.number, let key = TicketWriter.key(draft) else {
      try writeRepeated(&tally)
      return try tally.count(write(draft, isGathered: tally.isGathered), record)
    }
    if repeated?.key != key {
      try writeRepeated(&tally)
      repeated = RepeatedRows(key, RowAgreement(.ticket, number, zone))
    }
    try repeated?.add(draft, draft.words, record, &tally)
  }

  private mutating func writeRepeated(_ tally: inout ImportTally) throws {
    guard var rows = repeated else { return }
    repeated = nil
    try rows.settle(&tally) { draft, record in
      try transaction.noting(line: record.line) { try write(draft, isGathered: true) }
    }
  }

  private mutating func write(_ draft: TicketDraft, isGathered: Bool) throws -> RowOutcome {
    let found = try customers.find(draft.customer)
    if case .ambiguous(let message) = found { return .rejected(code: "ambiguous_match", message: message) }
    let id = try table.ticket(draft, of: found.id, createdAt: draft.createdAt)
    if id == nil, options.file.mode == .update {
      return .skipped(code: "not_found", message: "no ticket matches")
    }
    if let id {
      if touched.contains(id) {
        if draft.number != nil, !isGathered { throw RowsApart() }
        return .skipped(
          code: "duplicate_in_file", message: "an earlier row of the file is ticket \(id) already")
      }
      touched.insert(id)
      if options.file.mode == .create {
        return .skipped(code: "exists", message: "ticket \(id) is there already")
      }
    }
    let at = draft.createdAt ?? transaction.context.now.seconds
    switch try customers.settle(draft.customer, at: at, found, options.unknownCustomer) {
    case .rejected(let outcome): return outcome
    case .id(let customer):
      counts.tickets += 1
      if let id { return try update(id, draft, customer) ? .updated : .unchanged }
      if draft.createdAt == nil { counts.undated += 1 }
      touched.insert(try add(draft, customer, at: at))
      return .created
    }
  }

  private mutating func add(_ draft: TicketDraft, _ customer: Int64?, at: Int64) throws -> Int64 {
    var story = TicketStory(draft, createdAt: at, reading.states)
    story.tell { reading.state($0, $1) }
    return try insert(draft, customer, createdAt: at, story.events, since: story.events.stateSince ?? at)
  }

  private mutating func update(_ id: Int64, _ draft: TicketDraft, _ customer: Int64?) throws -> Bool {
    let isChanged = try table.update(id, draft, customer: customer)
    let known = try TicketEvent.all(of: id, in: transaction.database)
    guard let first = known.first, let last = known.last else { return isChanged }
    var story = TicketStory(draft, createdAt: draft.createdAt ?? first.at, reading.states)
    story.goOn(from: known, now: transaction.context.now.seconds) { reading.state($0, $1) }
    for event in story.events where event.at < last.at { _ = try transaction.insertEvent(event, of: id) }
    for event in story.events where event.at >= last.at {
      try transaction.note(
        event.kind, ticket: id, at: event.at, message: TicketMessage(direction: event.direction)
      ) {
        $0 = event.standing
      }
    }
    counts.events += story.events.count
    return isChanged || !story.events.isEmpty
  }

  // MARK: Logs of events

  private mutating func writeGathered(_ tally: inout ImportTally) throws {
    var tickets = gathered
    // A log that is in order but for a few rows has those by a clock that was wrong: its own order tells more than they.
    let steps = waiting - tickets.count
    let backward = tickets.reduce(0) { $0 + $1.backwardSteps }
    (gathered, places, waiting) = ([], [:], 0)
    if backward > 0, backward * 100 <= steps {
      for index in tickets.indices { counts.dated += tickets[index].dateInOrder() }
    }
    for ticket in tickets {
      try transaction.noting(line: ticket.records.first?.line) { try write(ticket, &tally) }
      try transaction.context.interruption.check()
    }
  }

  private mutating func write(_ ticket: GatheredTicket, _ tally: inout ImportTally) throws {
    let whole = ticket.whole
    let createdAt = whole.createdAt ?? whole.entry.at ?? 0
    let found = try customers.find(whole.customer)
    if case .ambiguous(let message) = found {
      return try count(.rejected(code: "ambiguous_match", message: message), ticket, &tally)
    }
    let id =
      try whole.number == nil
      ? exported[whole.exportID ?? 0] ?? table.ticket(whole, of: found.id, createdAt: createdAt)
      : table.ticket(whole, of: found.id, createdAt: createdAt)
    if id == nil, options.file.mode == .update {
      return try count(.skipped(code: "not_found", message: "no ticket matches"), ticket, &tally)
    }
    if let id, id <= table.lastOlder, options.file.mode == .create {
      return try count(.skipped(code: "exists", message: "ticket \(id) is there already"), ticket, &tally)
    }
    switch try customers.settle(whole.customer, at: createdAt, found, options.unknownCustomer) {
    case .rejected(let outcome): try count(outcome, ticket, &tally)
    case .id(let customer):
      if let id {
        try extend(id, whole, customer, ticket, &tally)
      } else {
        try begin(whole, customer, createdAt, ticket, &tally)
      }
    }
  }

  private mutating func begin(
    _ whole: TicketDraft, _ customer: Int64?, _ createdAt: Int64, _ ticket: GatheredTicket,
    _ tally: inout ImportTally
  ) throws {
    let log = TicketLog([], ticket, first: reading.states.first) { reading.state($0, $1) }
    let id = try insert(whole, customer, createdAt: createdAt, log.events, since: log.stateSince)
    touched.insert(id)
    if whole.number == nil, let key = whole.exportID { exported[key] = id }
    counts.tickets += 1
    try count(.created, ticket, &tally)
  }

  private mutating func extend(
    _ id: Int64, _ whole: TicketDraft, _ customer: Int64?, _ ticket: GatheredTicket,
    _ tally: inout ImportTally
  ) throws {
    if !touched.contains(id) { counts.tickets += 1 }
    touched.insert(id)
    let known = try TicketEvent.all(of: id, in: transaction.database)
    let log = TicketLog(known, ticket, first: reading.states.first) { reading.state($0, $1) }
    for index in log.added { _ = try transaction.insertEvent(log.events[index], of: id) }
    counts.events += log.added.count
    if let last = log.events.last, !log.added.isEmpty {
      try table.settle(id, last.standing, since: log.stateSince)
    }
    let isChanged = try table.update(id, whole, customer: customer)
    let isNew = id > table.lastOlder
    for (index, record) in ticket.records.enumerated() {
      let isSame = log.isKnown[index] && !(isChanged && index == 0)
      try tally.count(isSame ? .unchanged : isNew ? .created : .updated, record)
    }
  }

  private mutating func insert(
    _ draft: TicketDraft, _ customer: Int64?, createdAt: Int64, _ events: [TicketEvent], since: Int64
  ) throws -> Int64 {
    let standing = events.last?.standing ?? TicketSnapshot(reading.states.first)
    let id = try transaction.insertTicket(draft, of: customer, createdAt: createdAt, standing, since: since)
    for event in events { _ = try transaction.insertEvent(event, of: id) }
    if options.isTriaged { transaction.triage(openedTicket: id) }
    counts.events += events.count
    return id
  }

  private func count(_ outcome: RowOutcome, _ ticket: GatheredTicket, _ tally: inout ImportTally) throws {
    for record in ticket.records { try tally.count(outcome, record) }
  }
}

extension TicketDraft {
  fileprivate var words: RowAgreement.Words {
    var words = RowAgreement.Words(at: createdAt, customer: customer)
    words.values = [RowAgreement.Value("state", "state", entry.state)]
    return words
  }
}

extension CustomerResolver.Resolution {
  /// The customer that was found.
  var id: Int64? { if case .customer(let id) = self { id } else { nil } }
}
