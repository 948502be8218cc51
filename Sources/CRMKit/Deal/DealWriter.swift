import Tabular

/// Takes the rows of a deal import: rows of one deal are gathered first, then the deal is found and written.
struct DealWriter: RecordWriter {
  private let transaction: WriteTransaction
  private let options: DealImportOptions
  private let table: DealTable
  private let funnels: DealFunnels
  private let customers: CustomerResolver
  private var products: DealProducts
  private var gathered: GatheredDeal?
  /// Deals that a row of this file is.
  private var touched = IDSet()
  /// Deals that were left out, or have no number.
  private var passed = PassedRecords()
  private let zone: DayZone
  /// Whether rows of one deal come one behind the other.
  private var isGathered = false
  /// Deals without a number of a log whose rows stand apart, by the id of our own export.
  private var exported: [String: Int64] = [:]
  private var counts = DealImportCounts()
  /// The statements that make the indexes that were left out.
  private var indexes: [String] = []

  private var now: Int64 { transaction.context.now.seconds }

  /// - Parameters:
  ///   - drafter: as the file's preset has set it up.
  ///   - survey: the stages that the file names, where it may make a funnel of them.
  init(
    _ transaction: WriteTransaction, _ options: DealImportOptions, _ drafter: DealDrafter,
    _ survey: FunnelStageScan,
    isBulk: Bool
  ) throws {
    self.transaction = transaction
    self.options = options
    zone = drafter.zone
    table = try DealTable(transaction)
    funnels = try DealFunnels(transaction, options.funnels, survey)
    customers = try CustomerResolver(transaction, source: drafter.source, takesNames: drafter.takesNames)
    products = try DealProducts(transaction, options.products, recordsNew: options.recordsProducts)
    guard isBulk, table.lastOlder == 0 else { return }
    indexes = try ["deal_customer", "deal_owner", "deal_content"].compactMap(transaction.dropIndex)
  }

  static func key(_ draft: DealDraft) -> String? { draft.event == nil ? draft.rowKey : nil }

  static func leads(_ draft: DealDraft) -> Bool { draft.currency != nil }

  mutating func take(_ row: MappedRow<DealDraft>, of record: Record, _ tally: inout ImportTally) throws {
    if let reason = row.draft.skip {
      return try tally.count(.skipped(code: reason.rawValue, message: reason.sentence), record)
    }
    isGathered = tally.isGathered
    if gathered?.drafts[0].isSameDeal(as: row.draft) == true {
      gathered?.add(row, record, zone)
      return
    }
    try writeGathered(&tally)
    if row.draft.mayHaveRows || row.draft.event != nil || tally.isGathered && row.draft.number != nil {
      gathered = GatheredDeal(row, record)
    } else if row.problems.isEmpty {
      try write([record], &tally) { writer in try writer.write(row.draft) }
    } else {
      try tally.reject(record, row.problems)
    }
  }

  mutating func finish(_ tally: inout ImportTally) throws {
    try writeGathered(&tally)
    try funnels.finish()
    for sql in indexes { try transaction.database.execute(sql: sql) }
    try customers.finish()
    try products.finish()
    counts.newCustomers = customers.created
    counts.newProducts = products.created
    counts.newFunnels = funnels.madeFunnels
    counts.productConflicts = products.conflicts
    tally.summary.deals = counts
  }

  private mutating func writeGathered(_ tally: inout ImportTally) throws {
    guard let deal = gathered else { return }
    gathered = nil
    if !deal.isLog, try isApart(deal.drafts[0]) { try tally.gather() }
    guard deal.isSound else {
      pass(deal)
      return try deal.reject(&tally)
    }
    try transaction.noting(line: deal.records.first?.line) {
      guard !deal.isLog else { return try writeLog(deal, &tally) }
      let written = deal.isRepeated ? Array(deal.records.prefix(1)) : deal.records
      try write(written, &tally) { writer in try writer.write(deal.isRepeated ? deal.drafts[0] : deal.whole) }
      for record in deal.records.dropFirst(written.count) {
        let message = "an earlier row of the file is the same deal"
        try tally.count(.skipped(code: "duplicate_in_file", message: message), record)
      }
    }
    if try !deal.isLog && !isApart(deal.drafts[0]) { pass(deal) }
  }

  /// Whether an earlier row of the file was the deal.
  private func isApart(_ draft: DealDraft) throws -> Bool {
    if !passed.isEmpty, let key = draft.passedKey, passed.contains(key) { return true }
    guard let number = draft.number, let id = try table.deal(draft.source, number) else { return false }
    return touched.contains(id)
  }

  /// Remembers a deal that further rows would not find in the database as one of this file.
  private mutating func pass(_ deal: GatheredDeal) {
    if let key = deal.drafts[0].passedKey { passed.insert(key) }
  }

  /// Writes what rows say, and counts them; a stage or a funnel that there is not rejects them.
  private mutating func write(
    _ records: [Record], _ tally: inout ImportTally, _ body: (inout DealWriter) throws -> RowOutcome
  ) throws {
    do {
      let outcome = try body(&self)
      for record in records { try tally.count(outcome, record) }
    } catch let error as RowProblemError {
      for record in records { try tally.reject(record, [error.problem]) }
    }
  }

  // MARK: Deals

  /// Finds the deal, and adds or changes it.
  private mutating func write(_ draft: DealDraft) throws -> RowOutcome {
    let found = try customers.find(draft.customer)
    if case .ambiguous(let message) = found { return .rejected(code: "ambiguous_match", message: message) }
    let createdAt = draft.times.created ?? draft.times.entered.map(\.at).min()
    if let id = try deal(draft, createdAt, found) { return try update(id, draft, found) }
    if options.file.mode == .update { return .skipped(code: "not_found", message: "no deal matches") }
    return try add(draft, found)
  }

  /// The deal that is there already.
  private func deal(_ draft: DealDraft, _ createdAt: Int64?, _ found: CustomerResolver.Resolution) throws
    -> Int64?
  {
    if let number = draft.number {
      if let id = try table.deal(draft.source, number) { return id }
      if !draft.isBareNumber { return nil }
    }
    let customer: Int64?
    switch found {
    case .customer(let id): customer = id
    case .unknown where options.unknownCustomer != .unlinked: return nil
    default: customer = nil
    }
    let funnel = try funnels.namedFunnel(of: draft)
    let same = try table.deal(
      of: customer, named: draft.name, createdAt: createdAt, in: funnel, exceptIn: touched)
    if let same { return same }
    let id = try table.deal(exported: draft.exportID, of: customer, named: draft.name, createdAt: createdAt)
    return id.flatMap { touched.contains($0) ? nil : $0 }
  }

  private mutating func add(_ draft: DealDraft, _ found: CustomerResolver.Resolution) throws -> RowOutcome {
    let place = try funnels.place(draft)
    let first = try funnels.first(.open, in: place.funnel)
    let history = DealHistory(draft, place, first: first, undated: options.undated ?? now, now: now)
    let (customer, contacts, refusal) = try people(of: draft, found, at: history.createdAt)
    if let refusal { return refusal }
    var draft = draft
    draft.lines = try products.settle(
      draft.lines(over: history.events.last?.state.amountMinor, draft.currency), at: history.createdAt)
    let id = try insert(draft, customer, contacts, place.funnel, createdAt: history.createdAt, history.events)
    touched.insert(id)
    if history.isUndated { counts.undated += 1 }
    if history.isClosedEarly { counts.closedEarly += 1 }
    return .created
  }

  private mutating func insert(
    _ draft: DealDraft, _ customer: Int64?, _ contacts: [(customer: Int64, role: String?)], _ funnel: Int,
    createdAt: Int64, _ events: [DealEvent]
  ) throws -> Int64 {
    let id = try transaction.insertDeal(
      draft, of: customer, in: funnels.funnel(at: funnel), createdAt: createdAt, events: events)
    if !contacts.isEmpty { _ = try table.write(contacts, of: id) }
    counts.deals += 1
    counts.events += events.count
    counts.lines += draft.lines.count
    return id
  }

  private mutating func update(
    _ id: Int64, _ draft: DealDraft, _ found: CustomerResolver.Resolution
  ) throws -> RowOutcome {
    if touched.contains(id) {
      if draft.number != nil, !isGathered { throw RowsApart() }
      return .skipped(code: "duplicate_in_file", message: "an earlier row of the file is deal \(id)")
    }
    touched.insert(id)
    if options.file.mode == .create {
      return .skipped(code: "exists", message: "deal \(id) already exists")
    }
    let stored = try table.stored(id)
    let place = try funnels.place(draft, current: try current(stored.funnel, stored.state))
    let (customer, contacts, refusal) = try people(of: draft, found, at: draft.times.created ?? now)
    if let refusal { return refusal }
    var update = DealUpdate(id, stored, draft, place, table, funnels, transaction)
    let isChanged = try update.write(customer: customer, contacts: contacts) { lines in
      try products.settle(lines, at: draft.times.created ?? now)
    }
    let isNumbered =
      try draft.isBareNumber && transaction.adopt(draft.number, draft.source, in: "deal", id: id)
    counts.deals += 1
    counts.events += update.events
    counts.lines += draft.lines.count
    counts.lateEntries += update.lateEntries
    if update.isClosedEarly { counts.closedEarly += 1 }
    return isChanged || isNumbered ? .updated : .unchanged
  }

  private func current(_ funnel: Int64, _ state: DealState) throws -> (funnel: Int, stage: FunnelStage)? {
    let index = try funnels.index(of: funnel)
    return funnels.funnel(at: index).stages.first { $0.id == state.stage }.map { (index, $0) }
  }

  /// The customer of a deal and its other contacts.
  private func people(
    of draft: DealDraft, _ found: CustomerResolver.Resolution, at: Int64
  ) throws -> (Int64?, [(customer: Int64, role: String?)], RowOutcome?) {
    let customer: Int64?
    switch try customers.settle(draft.customer, at: at, found, options.unknownCustomer) {
    case .rejected(let outcome): return (nil, [], outcome)
    case .id(let id): customer = id
    }
    var contacts: [(customer: Int64, role: String?)] = []
    for contact in draft.contacts {
      let found = try customers.find(contact.customer)
      switch try customers.settle(contact.customer, at: at, found, options.unknownCustomer) {
      case .rejected(let outcome): return (nil, [], outcome)
      case .id(let id): if let id, id != customer { contacts.append((id, contact.role)) }
      }
    }
    return (customer, contacts, nil)
  }

  // MARK: Logs of events

  /// Adds the events of a deal that its ledger does not have yet.
  private mutating func writeLog(_ deal: GatheredDeal, _ tally: inout ImportTally) throws {
    guard deal.drafts[0].number != nil || deal.drafts[0].exportID != nil else {
      return try write(deal.records, &tally) { _ in
        .rejected(code: "missing_value", message: "the row does not name its deal")
      }
    }
    let log = DealLog(deal.drafts, funnels)
    let found = try customers.find(log.whole.customer)
    do {
      if let id = try loggedDeal(log, found) {
        try extend(id, log, deal, &tally)
      } else if options.file.mode == .update {
        for record in deal.records {
          try tally.count(.skipped(code: "not_found", message: "no deal matches"), record)
        }
      } else {
        try begin(log, found, deal, &tally)
      }
    } catch let error as RowProblemError {
      for record in deal.records { try tally.reject(record, [error.problem]) }
    }
  }

  private func loggedDeal(_ log: DealLog, _ found: CustomerResolver.Resolution) throws -> Int64? {
    if log.whole.number == nil, let key = log.whole.exportID, let id = exported[key] { return id }
    return try deal(log.whole, log.createdAt, found)
  }

  private mutating func begin(
    _ log: DealLog, _ found: CustomerResolver.Resolution, _ deal: GatheredDeal, _ tally: inout ImportTally
  ) throws {
    let funnel = try funnels.index(for: log.whole.funnel)
    var events: [DealEvent] = []
    let outcomes = try log.follow([], in: funnel) { event, _ in events.append(event) }
    let (customer, contacts, refusal) = try people(of: log.whole, found, at: log.createdAt)
    if let refusal {
      for record in deal.records { try tally.count(refusal, record) }
      return
    }
    var draft = log.whole
    draft.lostReason = nil
    draft.lines = try products.settle(
      draft.lines(over: events.last?.state.amountMinor, draft.currency), at: log.createdAt)
    let id = try insert(draft, customer, contacts, funnel, createdAt: log.createdAt, events)
    touched.insert(id)
    if draft.number == nil, let key = draft.exportID { exported[key] = id }
    try count(outcomes, deal.records, isNew: true, &tally)
  }

  private mutating func extend(
    _ id: Int64, _ log: DealLog, _ deal: GatheredDeal, _ tally: inout ImportTally
  ) throws {
    let isNew = id > table.lastOlder
    if !isNew {
      if !touched.contains(id) { counts.deals += 1 }
      touched.insert(id)
      if log.whole.number == nil, let key = log.whole.exportID { exported[key] = id }
      if options.file.mode == .create {
        for record in deal.records {
          try tally.count(.skipped(code: "exists", message: "deal \(id) already exists"), record)
        }
        return
      }
    }
    let stored = try table.stored(id)
    let ledger = try table.events(of: id)
    let funnel = try funnels.index(of: stored.funnel)
    let outcomes = try log.follow(ledger, in: funnel) { event, last in
      try transaction.append(event, to: id, after: last ?? stored.state)
      counts.events += 1
    }
    try count(outcomes, deal.records, isNew: isNew, &tally)
  }

  private func count(
    _ outcomes: [DealLog.Outcome], _ records: [Record], isNew: Bool, _ tally: inout ImportTally
  ) throws {
    for (outcome, record) in zip(outcomes, records) {
      switch outcome {
      case .added: try tally.count(isNew ? .created : .updated, record)
      case .known: try tally.count(.unchanged, record)
      case .tooLate:
        let fault = RowFault(
          code: "before_last_event", line: record.line, field: "at",
          message: "the deal's history has later events",
          hint: "sort the file by time, and import events before the file of deals")
        try tally.reject(record, [fault])
      }
    }
  }
}
