extension Store {
  /// Adds an order.
  ///
  /// - Parameter customer: an id, an e-mail address, a phone number or `source:key`; `nil` for an unknown customer.
  /// - Throws: ``RecordError`` if the customer is not found, the number is taken, or the total contradicts the lines.
  package func addOrder(
    _ draft: OrderDraft, of customer: String?, recordsProducts: Bool = true, dryRun: Bool = false
  ) throws -> Written<Int64> {
    try write(dryRun: dryRun) { transaction in
      try draft.check()
      let id = try customer.map(CustomerLookup(database: transaction.database).id(named:))
      let table = try OrderTable(transaction)
      if let number = draft.number, try table.order(draft.source, number) != nil {
        throw RecordError.exists(noun: "order", name: (draft.source.map { $0 + ":" } ?? "") + number)
      }
      let order = try table.insert(draft, of: id)
      if recordsProducts {
        var products = try ProductCatalogue(transaction)
        for line in draft.lines { try products.take(line, at: draft.at ?? 0) }
        try products.finish()
      }
      return order
    }
  }

  /// Changes columns of an order, and its lines where there are any in the edit.
  ///
  /// - Returns: the names of what changed.
  package func editOrder(
    _ id: Int64, _ edit: OrderEdit, dryRun: Bool = false
  ) throws -> Written<[String]> {
    try write(dryRun: dryRun) { transaction in
      var editing = try OrderEditing(id, edit, transaction)
      return try editing.apply()
    }
  }

  /// Deletes orders with their lines and refunds.
  package func deleteOrders(_ ids: [Int64], dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { transaction in
      for id in ids {
        try transaction.run("DELETE FROM order_line WHERE order_id = ?", [.integer(id)])
        try transaction.run("DELETE FROM order_refund WHERE order_id = ?", [.integer(id)])
        try transaction.delete(from: "order", id: id)
        try transaction.context.interruption.check()
      }
    }
  }

  /// Notes money given back for an order; an order of which nothing is left becomes `refunded`.
  ///
  /// - Parameters:
  ///   - amount: what was given back as it was written; `nil` for all that is left.
  ///   - at: when, as a span such as a day, of which the first instant that is not before the order counts; now by default.
  /// - Returns: the amount.
  /// - Throws: ``RecordError/invalid(field:_:)`` for an order that does not count, for more than is left, and for a time
  ///   before the order's.
  package func refundOrder(
    _ id: Int64, amount: String?, at: DateSpan?, reason: String?, dryRun: Bool = false
  ) throws -> Written<Money> {
    try write(dryRun: dryRun) { transaction in
      let order = try StoredOrder(id, in: transaction.database)
      guard order.status.isCounted else {
        throw RecordError.invalid(
          field: "order",
          ValueError(
            .notAllowed,
            "an order that is \(order.status.rawValue) does not count and cannot be refunded",
            hint: "if it was paid after all, run crm order edit \(id) --status paid first"))
      }
      let left = Money(minor: order.total - order.refunded, order.currency)
      let refund = try left.refund(of: amount)
      let at = try transaction.instant(in: at, notBefore: order.at)
      try transaction.insertRefund(OrderRefund(at: at, amountMinor: refund.minor, reason: reason), of: id)
      var changes: [(column: String, value: SQLValue)] = [
        ("refunded_minor", .integer(order.refunded + refund.minor))
      ]
      if refund.minor == left.minor, order.status.isCounted { changes.append(("status", .text("refunded"))) }
      try transaction.update("order", id: id, changes)
      return refund
    }
  }

  /// Cancels an order: from that moment on it no longer counts.
  ///
  /// - Parameter at: when, as a span such as a day, of which the first instant that is not before the order counts; now by
  ///   default.
  /// - Returns: the fields that changed; none if it was cancelled before.
  package func cancelOrder(
    _ id: Int64, at: DateSpan?, reason: String?, dryRun: Bool = false
  ) throws -> Written<[String]> {
    try write(dryRun: dryRun) { transaction in
      let order = try StoredOrder(id, in: transaction.database)
      guard order.status != .cancelled else { return [] }
      let at = try transaction.instant(in: at, notBefore: order.at)
      var changes: [(column: String, value: SQLValue)] = [
        ("status", .text("cancelled")), ("cancelled_at", .integer(at)),
      ]
      if let reason {
        let note = (order.note.map { $0 + "\n" } ?? "") + "cancelled: \(reason)"
        changes.append(("note", .text(note)))
      }
      try transaction.update("order", id: id, changes)
      return changes.map(\.column)
    }
  }
}

extension WriteTransaction {
  /// The first instant of a span that is not before an order; now where no span is given.
  ///
  /// Refuses what would have happened before the order, and what has yet to happen: by now it counts, or it does not.
  fileprivate func instant(in span: DateSpan?, notBefore order: Int64) throws -> Int64 {
    guard let span else { return max(context.now.seconds, order) }
    let at = span.to.seconds > order ? max(span.from.seconds, order) : span.from.seconds
    if at < order {
      throw RecordError.invalid(
        field: "at",
        ValueError(
          .invalidInstant, "\(Instant(seconds: at)) is before the order of \(Instant(seconds: order))"))
    }
    if at > context.now.seconds, order <= context.now.seconds {
      throw RecordError.invalid(
        field: "at", ValueError(.invalidInstant, "\(Instant(seconds: at)) is in the future"))
    }
    return at
  }
}

extension OrderDraft {
  /// Refuses a total that the lines contradict.
  ///
  /// - Parameter field: what errors call the total.
  package func check(field: String = "total") throws {
    let sum = Money(minor: lines.map(\.amountMinor).clampedSum, currency)
    if let total, !lines.isEmpty, total != sum.minor {
      throw RecordError.invalid(
        field: field,
        ValueError(
          .invalidMoney, "the lines come to \(sum.literal), not to \(Money(minor: total, currency).literal)",
          hint: "leave out the \(field), or correct the lines"))
    }
  }
}

extension Money {
  /// What a refund gives back of this much.
  fileprivate func refund(of text: String?) throws -> Money {
    guard let text else {
      guard minor > 0 else {
        throw RecordError.invalid(field: "amount", ValueError(.invalidMoney, "nothing is left to refund"))
      }
      return self
    }
    do throws(ValueError) {
      let amount = try Money(parsing: text, currency)
      guard amount.minor > 0 else { throw ValueError(.invalidMoney, "a refund must be more than 0") }
      guard amount.minor <= minor else {
        throw ValueError(.invalidMoney, "'\(text)' is more than the \(literal) \(currency) left")
      }
      return amount
    } catch { throw RecordError.invalid(field: "amount", error) }
  }
}
