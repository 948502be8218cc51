import Tabular

/// Takes the rows of an order import: rows of one order are gathered first, then the order is found and written.
struct OrderWriter: RecordWriter {
  private let transaction: WriteTransaction
  private let options: OrderImportOptions
  private let table: OrderTable
  private let customers: CustomerResolver
  private var products: ProductCatalogue?
  private var gathered: GatheredOrder?
  /// Orders that a row of this file is.
  private var touched = IDSet()
  /// Orders that were left out, or have no number.
  private var passed = PassedRecords()
  /// Whether the file has lines, so that any order may have further rows.
  private let hasLines: Bool
  /// Columns that were looked through for what totals may hold beside the lines.
  private var looked: (names: [String], tellExtras: Bool)?
  private let zone: DayZone
  private var counts = OrderCounts()
  /// The statement that makes the index that was left out.
  private var indexSQL: String?

  /// - Parameter mapper: as the file's header has set it up.
  init(
    _ transaction: WriteTransaction, _ options: OrderImportOptions, _ mapper: FieldMapper<OrderDrafter>,
    isBulk: Bool
  ) throws {
    self.transaction = transaction
    self.options = options
    let drafter = mapper.drafter
    hasLines = mapper.fills(\.isOfLine)
    zone = drafter.zone
    table = try OrderTable(transaction)
    customers = try CustomerResolver(
      transaction, source: drafter.source, takesNames: drafter.takesNames)
    if options.recordsProducts { products = try ProductCatalogue(transaction) }
    if isBulk, table.lastOlder == 0 { indexSQL = try transaction.dropIndex("order_customer") }
  }

  static func key(_ draft: OrderDraft) -> String? { draft.rowKey }

  static func leads(_ draft: OrderDraft) -> Bool { draft.saysCurrency }

  mutating func take(_ row: MappedRow<OrderDraft>, of record: Record, _ tally: inout ImportTally) throws {
    if let reason = row.draft.skip {
      return try tally.count(.skipped(code: reason.rawValue, message: reason.sentence), record)
    }
    if gathered?.draft.isSameOrder(as: row.draft) == true {
      gathered?.add(row, record, zone)
      if gathered?.isFull == true { try rejectGathered(&tally) }
      return
    }
    try writeGathered(&tally)
    if mayHaveRows(row.draft, tally.isGathered) {
      gathered = GatheredOrder(row, record)
    } else if row.problems.isEmpty {
      if !passed.isEmpty, let key = row.draft.passedKey, passed.contains(key) { try tally.gather() }
      let outcome = try write(row.draft, &tally)
      // Were the order there already, as it may be the next time, a further row would be compared with this one.
      if case .rejected = outcome, row.draft.number != nil { pass(row.draft) }
      try tally.count(outcome, record)
    } else {
      try tally.reject(record, row.problems)
    }
  }

  /// Whether the rows behind it may belong to the order. Orders of a file without lines are found to be one by their
  /// number alone, and only where two of them are.
  private func mayHaveRows(_ draft: OrderDraft, _ isGathered: Bool) -> Bool {
    draft.exportID != nil || draft.number != nil && (hasLines || !draft.lines.isEmpty || isGathered)
  }

  mutating func finish(_ tally: inout ImportTally) throws {
    try writeGathered(&tally)
    if let indexSQL { try transaction.makeIndexOfNumbers(indexSQL) }
    try customers.finish()
    try products?.finish()
    counts.newCustomers = customers.created
    counts.newProducts = products?.created ?? 0
    tally.summary.orders = counts
  }

  private mutating func writeGathered(_ tally: inout ImportTally) throws {
    guard let order = gathered else { return }
    defer { gathered = nil }
    let key = passed.isEmpty ? nil : order.draft.passedKey
    if order.isCurrencySplit || key.map(passed.contains) == true { try tally.gather() }
    guard order.isSound else { return try rejectGathered(&tally) }
    let outcome = try transaction.noting(line: order.records.first?.line) { try write(order.draft, &tally) }
    if try order.draft.number == nil || outcome.isLeftOut && !isTouched(order.draft) { pass(order.draft) }
    if !outcome.isLeftOut, let problem = order.draft.sumProblem, let record = order.records.first,
      !hasExtras(record)
    {
      tally.summary.warnings.appendOnce(RowFault(problem, in: record))
    }
    let isRepeated = order.isRepeated
    for (index, record) in order.records.enumerated() {
      try tally.count(isRepeated && index > 0 ? .repeated : outcome, record)
    }
  }

  /// Whether orders may come to more or less than their lines: shops add shipping and taxes, and our own export says again
  /// what was told when it came in.
  private mutating func hasExtras(_ record: Record) -> Bool {
    if let looked, looked.names == record.names { return looked.tellExtras }
    let tellExtras =
      RecordNoun.order.isOwnExport(record.names) || record.names.contains(where: OrderAmounts.tellsExtras)
    looked = (record.names, tellExtras)
    return tellExtras
  }

  /// Leaves the rows out that wait.
  private mutating func rejectGathered(_ tally: inout ImportTally) throws {
    guard let draft = gathered?.draft else { return }
    if try gathered?.isCurrencySplit == true || isTouched(draft) { try tally.gather() }
    pass(draft)
    try gathered?.reject(&tally)
  }

  /// Remembers an order that further rows would not find in the database as one of this file.
  private mutating func pass(_ draft: OrderDraft) {
    if let key = draft.passedKey { passed.insert(key) }
  }

  private func isTouched(_ draft: OrderDraft) throws -> Bool {
    guard let number = draft.number, let id = try table.order(draft.source, number) else { return false }
    return touched.contains(id)
  }

  /// Finds the order, and adds or changes it.
  private mutating func write(_ draft: OrderDraft, _ tally: inout ImportTally) throws -> RowOutcome {
    guard let at = draft.at else {
      return .rejected(code: "missing_value", message: "no row of the order has a time")
    }
    var found = try customers.find(draft.customer)
    if case .ambiguous(let message) = found { return .rejected(code: "ambiguous_match", message: message) }
    if let id = try order(draft, &found) { return try update(id, draft, found, &tally) }
    if options.file.mode == .update { return .skipped(code: "not_found", message: "no order matches") }
    switch try customers.settle(draft.customer, at: at, found, options.unknownCustomer) {
    case .rejected(let outcome): return outcome
    case .id(let customer):
      let id = try table.insert(draft, of: customer)
      if table.lastOlder > 0 || draft.number != nil { touched.insert(id) }
      try note(draft)
      if draft.isWithoutAmounts { counts.withoutAmounts += 1 }
      return .created
    }
  }

  private mutating func note(_ draft: OrderDraft) throws {
    counts.orders += 1
    counts.lines += draft.lines.count
    for line in draft.lines { try products?.take(line, at: draft.at ?? 0) }
  }

  /// The existing order, and whose it is where the row says nothing but a name.
  private func order(_ draft: OrderDraft, _ found: inout CustomerResolver.Resolution) throws -> Int64? {
    if let number = draft.number, let id = try table.order(draft.source, number) {
      if case .unknown = found, let owner = try table.customer(of: id),
        try customers.isOwner(owner, of: draft.customer)
      {
        found = .customer(owner)
      }
      return id
    }
    if draft.number != nil, !draft.isBareNumber { return nil }
    switch found {
    case .customer(let id): return try table.order(of: id, draft, exceptIn: touched)
    case .unknown where options.unknownCustomer != .unlinked:
      guard table.lastOlder > 0 else { return nil }
      var order: Int64?
      let owner = try customers.namesake(draft.customer) { id in
        order = try table.order(of: id, draft, exceptIn: touched)
        return order != nil
      }
      if let owner { found = .customer(owner) }
      return order
    default: return try table.order(of: nil, draft, exceptIn: touched)
    }
  }

  // MARK: Orders that are there

  private mutating func update(
    _ id: Int64, _ draft: OrderDraft, _ found: CustomerResolver.Resolution, _ tally: inout ImportTally
  ) throws -> RowOutcome {
    if touched.contains(id) {
      try tally.gather()
      return .repeated
    }
    touched.insert(id)
    if options.file.mode == .create {
      return .skipped(code: "exists", message: "order \(id) already exists")
    }
    let customer: Int64?
    switch try customers.settle(draft.customer, at: draft.at ?? 0, found, options.unknownCustomer) {
    case .rejected(let outcome): return outcome
    case .id(let id): customer = id
    }
    var isChanged = try !table.update(id, draft, customer: customer).isEmpty
    if draft.isBareNumber, try transaction.adopt(draft.number, draft.source, in: "order", id: id) {
      isChanged = true
    }
    if !draft.lines.isEmpty, !draft.isWithoutAmounts, try updateLines(of: id, draft) { isChanged = true }
    try note(draft)
    return isChanged ? .updated : .unchanged
  }

  /// Makes the order's lines those of the file, and its total their sum where the file says none.
  private func updateLines(of id: Int64, _ draft: OrderDraft) throws -> Bool {
    let lines = try table.lines(of: id)
    let isChanged = try table.write(draft.lines, of: id, lines)
    try table.delete(lines.dropFirst(draft.lines.count))
    let isMoved = try draft.total == nil && table.sumLines(of: id)
    return isChanged || isMoved || lines.count > draft.lines.count
  }
}

extension RowOutcome {
  /// A second row of an order that has no lines.
  fileprivate static var repeated: RowOutcome {
    .skipped(code: "duplicate_in_file", message: "an earlier row of the file is the same order")
  }
}
