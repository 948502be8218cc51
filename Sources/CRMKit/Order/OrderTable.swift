import GRDB

/// The orders of the database, as an import finds, adds and changes them.
struct OrderTable {
  private let transaction: WriteTransaction
  private let byNumber: RawStatement
  private let byContent: RawStatement
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
    own = try statement(
      """
      SELECT customer_id, at, status, currency, total_minor, refunded_minor, cancelled_at, channel, campaign, owner,
        country, note, custom FROM "order" WHERE id = ?
      """)
    linesOf = try statement(
      """
      SELECT id, sku, product, quantity_milli, price_e4, discount_minor, amount_minor
      FROM order_line WHERE order_id = ? ORDER BY position, id
      """)
    refundsOf = try statement("SELECT ifnull(sum(amount_minor), 0) FROM order_refund WHERE order_id = ?")
    lastOlder = try Int64.fetchOne(transaction.database, sql: "SELECT max(id) FROM \"order\"") ?? 0
  }

  // MARK: Finding

  func order(_ source: String?, _ number: String) throws -> Int64? {
    defer { byNumber.reset() }
    try byNumber.bind(.optional(source), at: 1)
    try byNumber.bind(number, at: 2)
    return try byNumber.step() ? byNumber.integer(at: 0) : nil
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
    for refund in draft.refunds { try transaction.insertRefund(refund, of: id) }
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
    var changes = try differences(id, draft, customer: customer)
    if let total = draft.total { append(.integer(total), "total_minor", 4, to: &changes, try stored(id)) }
    try transaction.update("order", id: id, changes)
    return changes.map(\.column)
  }

  /// Makes the total the sum of the order's lines.
  ///
  /// - Returns: whether it was another.
  func sumLines(of id: Int64) throws -> Bool {
    let total = try lines(of: id).reduce(0) { $0 + $1.value.amountMinor }
    guard try stored(id)[4] != .integer(total) else { return false }
    try transaction.update("order", id: id, [("total_minor", .integer(total))])
    return true
  }

  private func differences(
    _ id: Int64, _ draft: OrderDraft, customer: Int64?
  ) throws -> [(column: String, value: SQLValue)] {
    let old = try stored(id)
    var changes: [(column: String, value: SQLValue)] = []
    // A file that was written before an order was cancelled or refunded here takes neither back.
    let isEnded = old[6] != .null || old[2] == .text(OrderStatus.refunded.rawValue)
    let says =
      (draft.status != nil || draft.cancelledAt != nil) && !(isEnded && draft.effectiveStatus.isOpenOrPaid)
    append(.optional(customer), "customer_id", 0, to: &changes, old)
    append(.optional(draft.at), "at", 1, to: &changes, old)
    append(says ? .text(draft.effectiveStatus.rawValue) : .null, "status", 2, to: &changes, old)
    append(.text(draft.currency.code), "currency", 3, to: &changes, old)
    append(try refunded(id, draft, old), "refunded_minor", 5, to: &changes, old)
    append(.optional(draft.cancelledAt), "cancelled_at", 6, to: &changes, old)
    let texts = [draft.channel, draft.campaign, draft.owner, draft.country, draft.note]
    for (index, name) in ["channel", "campaign", "owner", "country", "note"].enumerated() {
      append(.optional(texts[index]), name, index + 7, to: &changes, old)
    }
    append(CustomFields.stored(draft.custom), "custom", 12, to: &changes, old)
    return changes
  }

  /// Never less than the refunds whose day is known.
  private func refunded(_ id: Int64, _ draft: OrderDraft, _ old: [SQLValue]) throws -> SQLValue {
    guard draft.refunded != nil || (draft.status == .refunded && old[2] != .text("refunded")) else {
      return .null
    }
    defer { refundsOf.reset() }
    try refundsOf.bind(id, at: 1)
    let known = try refundsOf.step() ? refundsOf.integer(at: 0) : 0
    return .integer(max(draft.refundedMinor, known))
  }

  private func append(
    _ value: SQLValue, _ column: String, _ index: Int, to changes: inout [(column: String, value: SQLValue)],
    _ old: [SQLValue]
  ) {
    if value != .null, old[index] != value { changes.append((column, value)) }
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
      var line = OrderLine()
      line.sku = linesOf.optionalText(at: 1)
      line.product = linesOf.optionalText(at: 2)
      line.quantityMilli = linesOf.integer(at: 3)
      line.priceE4 = linesOf.integer(at: 4)
      line.discountMinor = linesOf.integer(at: 5)
      line.amountMinor = linesOf.integer(at: 6)
      found.append(CustomerSnapshot.Item(row: linesOf.integer(at: 0), value: line))
    }
    return found
  }

  /// Makes the order's lines from a place on what is given; lines behind them stay.
  ///
  /// - Returns: whether anything changed.
  func write(
    _ lines: [OrderLine], of id: Int64, from start: Int, _ stored: [CustomerSnapshot.Item<OrderLine>]
  )
    throws -> Bool
  {
    var isChanged = false
    for (offset, line) in lines.enumerated() {
      let place = start + offset
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

extension OrderLine {
  /// The columns that are not as in another line.
  fileprivate func differences(from old: OrderLine) -> [(column: String, value: SQLValue)] {
    var changes: [(column: String, value: SQLValue)] = []
    if sku != old.sku { changes.append(("sku", .optional(sku))) }
    if product != old.product { changes.append(("product", .optional(product))) }
    if quantityMilli != old.quantityMilli { changes.append(("quantity_milli", .integer(quantityMilli))) }
    if priceE4 != old.priceE4 { changes.append(("price_e4", .integer(priceE4))) }
    if discountMinor != old.discountMinor { changes.append(("discount_minor", .integer(discountMinor))) }
    if amountMinor != old.amountMinor { changes.append(("amount_minor", .integer(amountMinor))) }
    return changes
  }
}
