/// What an edit changes about an order; what it does not name stays as it is.
package struct OrderEdit: Sendable {
  /// Columns that are set or emptied.
  package var changes: [RecordChange] = []
  /// The customer as people name it.
  package var customer: String?
  /// The total as it was written.
  package var total: String?
  /// Lines as they were written, in place of those that are there.
  package var lines: [String] = []

  package init() {}

  package var isEmpty: Bool { changes.isEmpty && customer == nil && total == nil && lines.isEmpty }
}

/// An edit of one order.
struct OrderEditing {
  private let id: Int64
  private let edit: OrderEdit
  private let transaction: WriteTransaction
  private let order: StoredOrder

  init(_ id: Int64, _ edit: OrderEdit, _ transaction: WriteTransaction) throws {
    self.id = id
    self.edit = edit
    self.transaction = transaction
    order = try StoredOrder(id, in: transaction.database)
  }

  /// - Returns: the names of what changed.
  mutating func apply() throws -> [String] {
    var changes = edit.changes.map { (column: $0.column, value: $0.value) }
    if let customer = edit.customer {
      let customer = try CustomerLookup(database: transaction.database).id(named: customer)
      changes.append(("customer_id", .integer(customer)))
    }
    let lines = try edit.lines.map { try OrderLine(assignments: $0, order.currency) }
    if let total = try total(lines) {
      guard total >= order.refunded else {
        let refunded = Money(minor: order.refunded, order.currency).literal
        throw RecordError.invalid(
          field: "total",
          ValueError(
            .invalidMoney, "\(refunded) \(order.currency) of it was already refunded",
            hint: "write a total of \(refunded) or more"))
      }
      changes.append(("total_minor", .integer(total)))
    }
    let row = try Row.fetchOne(
      transaction.database, sql: "SELECT * FROM \"order\" WHERE id = ?", arguments: [id])
    changes += ending(changes, wasEnded: row.map { !($0["cancelled_at"] as DatabaseValue).isNull } ?? false)
    let real = changes.filter { change in row.map { $0[change.column] as SQLValue? ?? .null } != change.value
    }
    try transaction.update("order", id: id, real)
    var names = real.map { $0.column.replacing("_minor", with: "") }
    if try replace(lines) { names.append("lines") }
    return names
  }

  /// The moment that an order ends with its status, so that reports as of an earlier one still count it.
  private func ending(
    _ changes: [(column: String, value: SQLValue)], wasEnded: Bool
  ) -> [(column: String, value: SQLValue)] {
    guard !changes.contains(where: { $0.column == "cancelled_at" }),
      let text = changes.last(where: { $0.column == "status" })?.value.asText,
      let status = OrderStatus(rawValue: text), status.isCounted != order.status.isCounted
    else { return [] }
    if status.isCounted { return wasEnded ? [("cancelled_at", .null)] : [] }
    let at = changes.last { $0.column == "at" }?.value.asInteger ?? order.at
    return [("cancelled_at", .integer(max(transaction.context.now.seconds, at)))]
  }

  private func total(_ lines: [OrderLine]) throws -> Int64? {
    guard let text = edit.total else {
      return lines.isEmpty ? nil : lines.map(\.amountMinor).clampedSum
    }
    var draft = OrderDraft(currency: order.currency)
    draft.lines = lines
    do throws(ValueError) {
      draft.total = try Money(nonNegative: text, order.currency, hint: OrderDraft.refundHint).minor
    } catch {
      throw RecordError.invalid(field: "total", error)
    }
    try draft.check()
    return draft.total
  }

  private func replace(_ lines: [OrderLine]) throws -> Bool {
    guard !lines.isEmpty else { return false }
    let table = try OrderTable(transaction)
    let stored = try table.lines(of: id)
    let isChanged = try table.write(lines, of: id, stored)
    try table.delete(stored.dropFirst(lines.count))
    return isChanged || stored.count > lines.count
  }
}
