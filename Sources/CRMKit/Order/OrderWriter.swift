import Tabular

/// Takes the rows of an order import: rows of one order are gathered first, then the order is found and written.
struct OrderWriter: RecordWriter {
  private let transaction: WriteTransaction
  private let options: OrderImportOptions
  private let table: OrderTable
  private let customers: CustomerResolver
  private var products: ProductCatalogue?
  private var gathered: GatheredOrder?
  /// Older orders that a row of this file is.
  private var touched = IDSet()
  /// Older orders of which the file had fewer lines than there are, so far.
  private var shorter: [Int64: ShorterOrder] = [:]
  private var counts = OrderCounts()
  /// The statement that makes the index that was left out.
  private var indexSQL: String?

  /// An older order whose further lines may still come.
  private struct ShorterOrder {
    /// How many of its lines the file had.
    var lines: Int
    var rows: Int
    var isTotalled: Bool
    var isChanged: Bool
  }

  /// - Parameter drafter: as the file's preset has set it up.
  init(
    _ transaction: WriteTransaction, _ options: OrderImportOptions, _ drafter: OrderDrafter, isBulk: Bool
  ) throws {
    self.transaction = transaction
    self.options = options
    table = try OrderTable(transaction)
    customers = try CustomerResolver(
      transaction, source: drafter.source, takesNames: drafter.takesNames)
    if options.recordsProducts { products = try ProductCatalogue(transaction) }
    if isBulk, table.lastOlder == 0 { indexSQL = try transaction.dropIndex("order_customer") }
  }

  mutating func take(_ row: MappedRow<OrderDraft>, of record: Record, _ tally: inout ImportTally) throws {
    if let reason = row.draft.skip {
      return try tally.count(.skipped(code: reason.rawValue, message: reason.sentence), record)
    }
    if gathered?.draft.isSameOrder(as: row.draft) == true {
      gathered?.add(row, record)
    } else {
      try writeGathered(&tally)
      if row.draft.mayHaveRows {
        gathered = GatheredOrder(row, record)
      } else if row.problems.isEmpty {
        try tally.count(write(row.draft, rows: 1), record)
      } else {
        try tally.reject(record, row.problems)
      }
    }
  }

  mutating func finish(_ tally: inout ImportTally) throws {
    try writeGathered(&tally)
    try shorten(&tally)
    if let indexSQL { try transaction.database.execute(sql: indexSQL) }
    try customers.finish()
    try products?.finish()
    counts.newCustomers = customers.created
    counts.newProducts = products?.created ?? 0
    tally.summary.orders = counts
  }

  private mutating func writeGathered(_ tally: inout ImportTally) throws {
    guard let order = gathered else { return }
    gathered = nil
    guard order.isSound else { return try order.reject(&tally) }
    let outcome = try transaction.noting(line: order.records.first?.line) {
      try write(order.draft, rows: order.records.count)
    }
    for record in order.records { try tally.count(outcome, record) }
  }

  /// Finds the order, and adds or changes it.
  private mutating func write(_ draft: OrderDraft, rows: Int) throws -> RowOutcome {
    guard let at = draft.at else {
      return .rejected(code: "missing_value", message: "no row of the order says a time")
    }
    let found = try customers.find(draft.customer)
    if case .ambiguous(let message) = found { return .rejected(code: "ambiguous_match", message: message) }
    if let id = try order(draft, found) { return try update(id, draft, found, rows: rows) }
    if options.file.mode == .update { return .skipped(code: "not_found", message: "no order matches") }
    switch try customers.settle(draft.customer, at: at, found, options.unknownCustomer) {
    case .rejected(let outcome): return outcome
    case .id(let customer):
      let id = try table.insert(draft, of: customer)
      if table.lastOlder > 0 || draft.number != nil { touched.insert(id) }
      try note(draft)
      return .created
    }
  }

  private mutating func note(_ draft: OrderDraft) throws {
    counts.orders += 1
    counts.lines += draft.lines.count
    for line in draft.lines { try products?.take(line, at: draft.at ?? 0) }
  }

  /// The order that is there already.
  private func order(_ draft: OrderDraft, _ found: CustomerResolver.Resolution) throws -> Int64? {
    if let number = draft.number { return try table.order(draft.source, number) }
    switch found {
    case .customer(let id): return try table.order(of: id, draft, exceptIn: touched)
    case .unknown where options.unknownCustomer != .unlinked: return nil
    default: return try table.order(of: nil, draft, exceptIn: touched)
    }
  }

  // MARK: Orders that are there

  private mutating func update(
    _ id: Int64, _ draft: OrderDraft, _ found: CustomerResolver.Resolution, rows: Int
  ) throws -> RowOutcome {
    if touched.contains(id) { return try proceed(id, draft, rows: rows) }
    touched.insert(id)
    if options.file.mode == .create {
      return .skipped(code: "exists", message: "order \(id) is there already")
    }
    let customer: Int64?
    switch try customers.settle(draft.customer, at: draft.at ?? 0, found, options.unknownCustomer) {
    case .rejected(let outcome): return outcome
    case .id(let id): customer = id
    }
    var isChanged = try !table.update(id, draft, customer: customer).isEmpty
    if !draft.lines.isEmpty {
      let lines = try table.lines(of: id)
      let lineChanged = try table.write(draft.lines, of: id, from: 0, lines)
      isChanged = isChanged || lineChanged
      if lines.count > draft.lines.count {
        shorter[id] = ShorterOrder(
          lines: draft.lines.count, rows: rows, isTotalled: draft.total != nil, isChanged: isChanged)
      } else if draft.total == nil {
        let isMoved = try table.sumLines(of: id)
        isChanged = isChanged || isMoved
      }
    }
    try note(draft)
    return isChanged ? .updated : .unchanged
  }

  /// Further rows of an order that other rows of the file came between.
  private mutating func proceed(_ id: Int64, _ draft: OrderDraft, rows: Int) throws -> RowOutcome {
    guard !draft.lines.isEmpty else {
      return .skipped(code: "duplicate_in_file", message: "an earlier row of the file is order \(id) already")
    }
    if options.file.mode == .create, id <= table.lastOlder {
      return .skipped(code: "exists", message: "order \(id) is there already")
    }
    let lines = try table.lines(of: id)
    let start = shorter[id]?.lines ?? lines.count
    var isChanged = try table.write(draft.lines, of: id, from: start, lines)
    let end = start + draft.lines.count
    if lines.count > end {
      shorter[id]?.lines = end
      shorter[id]?.rows += rows
    } else {
      let isTotalled = draft.total != nil || shorter[id]?.isTotalled == true
      shorter[id] = nil
      if !isTotalled, try table.sumLines(of: id) { isChanged = true }
    }
    counts.orders -= 1
    try note(draft)
    if id > table.lastOlder { return .created }
    return isChanged ? .updated : .unchanged
  }

  /// Takes away the lines that the file no longer has.
  private mutating func shorten(_ tally: inout ImportTally) throws {
    for (id, order) in shorter.sorted(by: { $0.key < $1.key }) {
      try table.delete(try table.lines(of: id).dropFirst(order.lines))
      if !order.isTotalled { _ = try table.sumLines(of: id) }
      guard !order.isChanged else { continue }
      tally.summary.unchanged -= order.rows
      tally.summary.updated += order.rows
    }
    shorter = [:]
  }
}
