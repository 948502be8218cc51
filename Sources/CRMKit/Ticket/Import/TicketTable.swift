/// The tickets of the database, as an import finds and compares them.
final class TicketTable {
  private let transaction: WriteTransaction
  private let byNumber: RawStatement
  private let byID: RawStatement
  private let byContent: RawStatement
  /// The last ticket that was there before.
  let lastOlder: Int64

  /// The columns of a ticket that a file may change beside its standing.
  private static let details = ["customer_id", "subject", "channel", "custom"]

  init(_ transaction: WriteTransaction) throws {
    self.transaction = transaction
    func statement(_ sql: String) throws -> RawStatement { try RawStatement(transaction.connection, sql) }
    byNumber = try statement("SELECT id FROM ticket WHERE source IS ? AND number = ?")
    byID = try statement(
      "SELECT id FROM ticket WHERE id = ? AND number IS NULL AND created_at = ? AND subject IS ?")
    byContent = try statement(
      "SELECT id FROM ticket WHERE customer_id IS ? AND created_at = ? AND number IS NULL AND subject IS ? AND id <= ? ORDER BY id"
    )
    lastOlder = try Int64.fetchOne(transaction.database, sql: "SELECT max(id) FROM ticket") ?? 0
  }

  /// The ticket that is there already; of one that was merged, itself.
  func ticket(_ draft: TicketDraft, of customer: Int64?, createdAt: Int64?) throws -> Int64? {
    if let number = draft.number {
      if let id = try first(byNumber, [.optional(draft.source), .text(number)]) { return id }
      if !draft.isBareNumber { return nil }
    }
    guard lastOlder > 0, let createdAt else { return nil }
    let subject = SQLValue.optional(draft.subject)
    if let id = draft.exportID, let same = try first(byID, [.integer(id), .integer(createdAt), subject]) {
      return same
    }
    return try first(byContent, [.optional(customer), .integer(createdAt), subject, .integer(lastOlder)])
  }

  private func first(_ statement: RawStatement, _ values: [SQLValue]) throws -> Int64? {
    defer { statement.reset() }
    try statement.bind(values)
    return try statement.step() ? statement.integer(at: 0) : nil
  }

  /// Changes what a row says otherwise, beside the standing.
  ///
  /// - Returns: whether anything changed.
  func update(_ id: Int64, _ draft: TicketDraft, customer: Int64?) throws -> Bool {
    let statement = try transaction.database.cachedStatement(
      sql: "SELECT \(TicketTable.details.joined(separator: ", ")) FROM ticket WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return false }
    let new: [SQLValue] = [
      .optional(customer), .optional(draft.subject), .optional(draft.channel),
      CustomFields.stored(draft.custom),
    ]
    let changes = zip(TicketTable.details, new).filter { name, value in
      value != .null && row[name] as SQLValue? ?? .null != value
    }.map { (column: $0, value: $1) }
    try transaction.update("ticket", id: id, changes)
    let tags = try transaction.addTags(draft.tags, toTicket: id)
    let isNumbered =
      try draft.isBareNumber && transaction.adopt(draft.number, draft.source, in: "ticket", id: id)
    return !changes.isEmpty || !tags.isEmpty || isNumbered
  }

  /// Makes a ticket's row what the last of its events says.
  func settle(_ id: Int64, _ standing: TicketSnapshot, since: Int64) throws {
    let columns = standing.columns + [(column: "state_at", value: .integer(since))]
    let row = try Row.fetchOne(
      transaction.database.cachedStatement(
        sql: "SELECT \(columns.map(\.column).joined(separator: ", ")) FROM ticket WHERE id = ?"),
      arguments: [id])
    guard let row else { return }
    try transaction.update(
      "ticket", id: id, columns.filter { row[$0.column] as SQLValue? ?? .null != $0.value })
  }
}
