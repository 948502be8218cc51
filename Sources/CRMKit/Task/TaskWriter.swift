import Tabular

/// Takes the rows of an import of tasks.
struct TaskWriter: RecordWriter {
  private let transaction: WriteTransaction
  private let options: TaskImportOptions
  private let customers: CustomerResolver
  private let byNumber: RawStatement
  private let byContent: RawStatement
  private let own: RawStatement
  /// The last task that was there before.
  private let lastOlder: Int64
  /// Tasks that a row of this file is.
  private var touched = IDSet()

  init(_ transaction: WriteTransaction, _ options: TaskImportOptions, _ drafter: TaskDrafter) throws {
    self.transaction = transaction
    self.options = options
    customers = try CustomerResolver(transaction, source: drafter.source, takesNames: drafter.takesNames)
    func statement(_ sql: String) throws -> RawStatement { try RawStatement(transaction.connection, sql) }
    byNumber = try statement("SELECT id FROM task WHERE source IS ? AND number = ?")
    byContent = try statement(
      """
      SELECT id FROM task WHERE customer_id IS ? AND deal_id IS ? AND title = ? AND ifnull(starts_on, due_on) IS ?
        AND (every IS NOT NULL OR due_at IS ?) AND number IS NULL AND id <= ? ORDER BY id
      """)
    own = try statement(
      "SELECT customer_id, deal_id, \(TaskDraft.columns.joined(separator: ", ")) FROM task WHERE id = ?")
    lastOlder = try Int64.fetchOne(transaction.database, sql: "SELECT max(id) FROM task") ?? 0
  }

  mutating func take(
    _ row: MappedRow<TaskDraft>, of record: Tabular.Record, _ tally: inout ImportTally
  ) throws {
    guard row.problems.isEmpty else { return try tally.reject(record, row.problems) }
    try tally.count(write(row.draft), record)
  }

  func finish(_ tally: inout ImportTally) throws {
    try customers.finish()
    tally.summary.orders.newCustomers = customers.created
  }

  private mutating func write(_ draft: TaskDraft) throws -> RowOutcome {
    let found = try customers.find(draft.customer)
    if case .ambiguous(let message) = found { return .rejected(code: "ambiguous_match", message: message) }
    let deal: Int64?
    switch try draft.deal.find(in: transaction.database) {
    case .none: deal = nil
    case .deal(let id): deal = id
    case .unknown: return .rejected(code: "unknown_deal", message: "its deal is unknown")
    }
    let id = try task(draft, found, deal)
    if id == nil, options.file.mode == .update {
      return .skipped(code: "not_found", message: "no task matches")
    }
    if let id, let outcome = refusal(of: id) { return outcome }
    let at = draft.createdAt ?? transaction.context.now.seconds
    switch try customers.settle(draft.customer, at: at, found, options.unknownCustomer) {
    case .rejected(let outcome): return outcome
    case .id(let customer):
      if let id { return try update(id, draft, customer, deal) }
      touched.insert(try transaction.insertTask(draft, customer: customer, deal: deal))
      return .created
    }
  }

  private mutating func refusal(of id: Int64) -> RowOutcome? {
    if touched.contains(id) {
      return .skipped(code: "duplicate_in_file", message: "an earlier row of the file is task \(id) already")
    }
    touched.insert(id)
    return options.file.mode == .create
      ? .skipped(code: "exists", message: "task \(id) exists already") : nil
  }

  private func task(
    _ draft: TaskDraft, _ found: CustomerResolver.Resolution, _ deal: Int64?
  ) throws -> Int64? {
    if let number = draft.number { return try first(byNumber, [.optional(draft.source), .text(number)]) }
    guard lastOlder > 0 else { return nil }
    var customer: Int64?
    if case .customer(let id) = found { customer = id }
    if case .unknown = found, options.unknownCustomer != .unlinked { return nil }
    if case .nobody = found, let deal { customer = try transaction.customer(ofDeal: deal) }
    let day = draft.schedule?.series?.start ?? draft.schedule?.due.day
    return try first(
      byContent,
      [
        .optional(customer), .optional(deal), .optional(draft.title), .optional(day?.description),
        .optional(draft.schedule?.due.instant?.seconds), .integer(lastOlder),
      ], isFree: true)
  }

  private func first(_ statement: RawStatement, _ values: [SQLValue], isFree: Bool = false) throws -> Int64? {
    defer { statement.reset() }
    try statement.bind(values)
    while try statement.step() {
      let id = statement.integer(at: 0)
      if !isFree || !touched.contains(id) { return id }
    }
    return nil
  }

  private func update(_ id: Int64, _ draft: TaskDraft, _ customer: Int64?, _ deal: Int64?) throws
    -> RowOutcome
  {
    defer { own.reset() }
    try own.bind(id, at: 1)
    guard try own.step() else { return .unchanged }
    let names = ["customer_id", "deal_id"] + TaskDraft.columns
    let old = names.indices.map { own.value(at: Int32($0)) }
    own.reset()
    let new = [SQLValue.optional(customer), .optional(deal)] + draft.values
    let isBehind = old.isAhead(of: draft, names)
    let changes = new.indices.filter { index in
      // A schedule stands or goes as a whole: a task that now is due on a day has no time any more.
      let isOfSchedule = TaskSchedule.columns.contains(names[index])
      let says = isOfSchedule ? draft.schedule != nil && !isBehind : new[index] != .null
      return says && new[index] != old[index]
    }.map { (column: names[$0], value: new[$0]) }
    if let done = draft.doneAt, changes.contains(where: { $0.column == "done_at" }) {
      try transaction.noteDone(id, at: done)
    }
    try transaction.update("task", id: id, changes)
    return changes.isEmpty ? .unchanged : .updated
  }
}

extension [SQLValue] {
  /// Whether a task has gone on in the series that a row tells the beginning of.
  fileprivate func isAhead(of draft: TaskDraft, _ names: [String]) -> Bool {
    func value(_ name: String) -> SQLValue { names.firstIndex(of: name).map { self[$0] } ?? .null }
    guard let schedule = draft.schedule, let series = schedule.series, let occurrence = schedule.occurrence
    else {
      return false
    }
    return value("every") == .text(series.rule.description)
      && value("starts_on") == .text(series.start.description)
      && (value("occurs_on").asText ?? "") > occurrence.description
  }
}

extension DealMention {
  enum Found {
    /// The row names none.
    case none
    case deal(Int64)
    case unknown
  }

  func find(in database: Database) throws -> Found {
    if isEmpty { return .none }
    if let external {
      let sql = "SELECT id FROM deal WHERE source = ? AND number = ?"
      let found = try Int64.fetchOne(
        database.cachedStatement(sql: sql), arguments: [external.source, external.key])
      if let found { return .deal(found) }
    }
    guard let id else { return .unknown }
    let statement = try database.cachedStatement(sql: "SELECT name FROM deal WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return .unknown }
    // An id of another database is another deal here: the name that comes with it tells.
    if let name, (row[0] as String?)?.foldedKey != name.foldedKey { return .unknown }
    return .deal(id)
  }
}

extension WriteTransaction {
  func customer(ofDeal deal: Int64) throws -> Int64? {
    let statement = try database.cachedStatement(sql: "SELECT customer_id FROM deal WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [deal])?[0]
  }

  /// - Parameter customer: whom it is about; that of the deal where nobody is named.
  func insertTask(_ draft: TaskDraft, customer: Int64?, deal: Int64?) throws -> Int64 {
    var draft = draft
    draft.priority = draft.priority ?? .normal
    draft.createdAt = draft.createdAt ?? min(draft.doneAt ?? .max, context.now.seconds)
    let customer = try customer ?? deal.flatMap { try self.customer(ofDeal: $0) }
    let id = try insert(
      into: "task",
      [.optional(customer), .optional(deal), .optional(draft.source), .optional(draft.number)] + draft.values)
    if let done = draft.doneAt { try noteDone(id, at: done) }
    return id
  }

  /// Notes that a task was done, with what it is at the moment.
  func noteDone(_ id: Int64, at: Int64) throws {
    let statement = try database.cachedStatement(
      sql: "SELECT due_on, due_at, occurs_on, owner FROM task WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return }
    try insert(
      into: "task_done",
      [
        .integer(id), .optional(row[0] as String?), .optional(row[1] as Int64?), .optional(row[2] as String?),
        .optional(row[3] as String?), .text(context.actor), .integer(at),
      ])
  }
}
