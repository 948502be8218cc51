/// The orders of the database, as an import finds, adds and changes them.
struct OrderTable {
  private let transaction: WriteTransaction
  private let byNumber: RawStatement
  private let byContent: RawStatement
  private let owner: RawStatement
  private let own: RawStatement
  private let linesOf: RawStatement
  private let refundsOf: RawStatement
  /// The last order that was there before.
  let lastOlder: Int64

  init(_ transaction: WriteTransaction) throws {
    self.transaction = transaction
    func statement(_ sql: String) throws -> RawStatement { try RawStatement(transaction.connection, sql) }
    byNumber = try statement("SELECT id FROM \"order\" WHERE source IS ? AND number = ?")
    byContent = try statement(
      """
      SELECT id FROM "order" WHERE customer_id IS ? AND currency = ? AND at = ? AND total_minor = ?
        AND number IS NULL AND id <= ? ORDER BY id
      """)
    owner = try statement("SELECT customer_id FROM \"order\" WHERE id = ? AND customer_id IS NOT NULL")
    own = try statement(
      "SELECT \(OrderComparison.columns.joined(separator: ", ")) FROM \"order\" WHERE id = ?")
    linesOf = try statement(
      """
      SELECT id, sku, product, quantity_milli, price_e4, discount_minor, amount_minor
      FROM order_line WHERE order_id = ? ORDER BY position, id
      """)
    refundsOf = try statement("SELECT at, amount_minor FROM order_refund WHERE order_id = ? ORDER BY at, id")
    lastOlder = try Int64.fetchOne(transaction.database, sql: "SELECT max(id) FROM \"order\"") ?? 0
  }

  // MARK: Finding

  func order(_ source: String?, _ number: String) throws -> Int64? {
    defer { byNumber.reset() }
    try byNumber.bind(.optional(source), at: 1)
    try byNumber.bind(number, at: 2)
    return try byNumber.step() ? byNumber.integer(at: 0) : nil
  }

  /// The customer to whom an order belongs.
  func customer(of order: Int64) throws -> Int64? {
    defer { owner.reset() }
    try owner.bind(order, at: 1)
    return try owner.step() ? owner.integer(at: 0) : nil
  }

  /// The first older order without a number that has the content and that no other row of the file is.
  func order(of customer: Int64?, _ draft: OrderDraft, exceptIn taken: IDSet) throws -> Int64? {
    guard lastOlder > 0, let at = draft.at else { return nil }
    defer { byContent.reset() }
    try byContent.bind([
      .optional(customer), .text(draft.currency.code), .integer(at), .integer(draft.totalMinor),
      .integer(lastOlder),
    ])
    while try byContent.step() {
      let id = byContent.integer(at: 0)
      if !taken.contains(id) { return id }
    }
    return nil
  }

  // MARK: Adding

  func insert(_ draft: OrderDraft, of customer: Int64?) throws -> Int64 {
    let row = try transaction.row(into: "order")
    try row.add(.optional(customer))
    try row.add(draft.source)
    try row.add(draft.number)
    try row.add(draft.at ?? transaction.context.now.seconds)
    row.add(draft.effectiveStatus.rawValue)
    row.add(draft.currency.code)
    try row.add(draft.totalMinor)
    try row.add(draft.refundedMinor)
    try row.add(.optional(draft.cancelledAt))
    try row.add(draft.channel)
    try row.add(draft.campaign)
    try row.add(draft.owner)
    try row.add(draft.country)
    try row.add(draft.note)
    try row.add(CustomFields.stored(draft.custom))
    let id = try row.insert()
    for (index, line) in draft.lines.enumerated() { try insert(line, of: id, position: index + 1) }
    for refund in draft.datedRefunds { try transaction.insertRefund(refund, of: id) }
    return id
  }

  func insert(_ line: OrderLine, of order: Int64, position: Int) throws {
    let row = try transaction.row(into: "order_line")
    try row.add(order)
    try row.add(Int64(position))
    try row.add(line.sku)
    try row.add(line.product)
    try row.add(line.quantityMilli)
    try row.add(line.priceE4)
    try row.add(line.discountMinor)
    try row.add(line.amountMinor)
    _ = try row.insert()
  }

  // MARK: Changing

  /// Makes the order's own columns what the draft says of them.
  ///
  /// - Returns: the columns that changed.
  func update(_ id: Int64, _ draft: OrderDraft, customer: Int64?) throws -> [String] {
    let comparison = try OrderComparison(
      draft, customer: customer, with: stored(id), now: transaction.context.now.seconds,
      known: { try refunds(of: id) })
    try transaction.update("order", id: id, comparison.changes)
    for refund in comparison.refunds { try transaction.insertRefund(refund, of: id) }
    return comparison.changes.map(\.column) + (comparison.refunds.isEmpty ? [] : ["refunds"])
  }

  /// Makes the total the sum of the order's lines.
  ///
  /// - Returns: whether it was another.
  func sumLines(of id: Int64) throws -> Bool {
    let total = try lines(of: id).map(\.value.amountMinor).clampedSum
    guard try stored(id)[4] != .integer(total) else { return false }
    try transaction.update("order", id: id, [("total_minor", .integer(total))])
    return true
  }

  private func refunds(of id: Int64) throws -> [OrderRefund] {
    defer { refundsOf.reset() }
    try refundsOf.bind(id, at: 1)
    var refunds: [OrderRefund] = []
    while try refundsOf.step() {
      refunds.append(OrderRefund(at: refundsOf.integer(at: 0), amountMinor: refundsOf.integer(at: 1)))
    }
    return refunds
  }

  private func stored(_ id: Int64) throws -> [SQLValue] {
    defer { own.reset() }
    try own.bind(id, at: 1)
    guard try own.step() else { throw RecordError.notFound(noun: "order", name: String(id)) }
    return (0..<own.columnCount).map(own.value(at:))
  }

  // MARK: Lines

  func lines(of id: Int64) throws -> [CustomerSnapshot.Item<OrderLine>] {
    defer { linesOf.reset() }
    try linesOf.bind(id, at: 1)
    var found: [CustomerSnapshot.Item<OrderLine>] = []
    while try linesOf.step() {
      found.append(CustomerSnapshot.Item(row: linesOf.integer(at: 0), value: OrderLine(linesOf, from: 1)))
    }
    return found
  }

  /// Makes the order's lines what is given; lines behind them stay.
  ///
  /// - Returns: whether anything changed.
  func write(
    _ lines: [OrderLine], of id: Int64, _ stored: [CustomerSnapshot.Item<OrderLine>]
  ) throws -> Bool {
    var isChanged = false
    for (place, line) in lines.enumerated() {
      guard place < stored.count else {
        try insert(line, of: id, position: place + 1)
        isChanged = true
        continue
      }
      let changes = line.differences(from: stored[place].value)
      try transaction.update("order_line", id: stored[place].row, changes)
      isChanged = isChanged || !changes.isEmpty
    }
    return isChanged
  }

  func delete(_ lines: some Sequence<CustomerSnapshot.Item<OrderLine>>) throws {
    for line in lines { try transaction.delete(from: "order_line", id: line.row) }
  }
}

extension WriteTransaction {
  func insertRefund(_ refund: OrderRefund, of order: Int64) throws {
    try insert(
      into: "order_refund",
      [.integer(order), .integer(refund.at), .integer(refund.amountMinor), .optional(refund.reason)])
  }
}
