/// The deals of the database, as an import finds and compares them.
final class DealTable {
  private let transaction: WriteTransaction
  private let byNumber: RawStatement
  private let byID: RawStatement
  private let byContent: RawStatement
  private let own: RawStatement
  private let ledger: RawStatement
  private let linesOf: RawStatement
  private let contactsOf: RawStatement
  /// The last deal that was there before.
  let lastOlder: Int64
  /// Rows of one content follow each other in many files: where the search for the next one goes on.
  private var lastContent: (values: [SQLValue], id: Int64)?

  /// The columns of a deal that a file may change beside its state.
  static let details = ["customer_id", "name", "lead_source", "campaign", "lost_reason", "note", "custom"]

  init(_ transaction: WriteTransaction) throws {
    self.transaction = transaction
    func statement(_ sql: String) throws -> RawStatement { try RawStatement(transaction.connection, sql) }
    byNumber = try statement("SELECT id FROM deal WHERE source IS ? AND number = ?")
    byID = try statement(
      "SELECT id FROM deal WHERE id = ? AND number IS NULL AND created_at = ? AND (customer_id IS ? OR name IS ?)"
    )
    byContent = try statement(
      """
      SELECT id FROM deal WHERE customer_id IS ?1 AND name IS ?2 AND number IS NULL AND created_at >= ?3
        AND created_at <= ?4 AND (?5 IS NULL OR funnel_id = ?5) AND id <= ?6 AND id > ?7 ORDER BY id
      """)
    own = try statement(
      """
      SELECT funnel_id, stage_id, amount_minor, currency, probability_e4, close_on, owner,
        \(DealTable.details.joined(separator: ", ")) FROM deal WHERE id = ?
      """)
    ledger = try statement(
      """
      SELECT at, stage_id, amount_minor, currency, probability_e4, close_on, owner FROM deal_event
      WHERE deal_id = ? ORDER BY id
      """)
    linesOf = try statement(
      """
      SELECT id, sku, product, quantity_milli, price_e4, discount_minor, amount_minor
      FROM deal_line WHERE deal_id = ? ORDER BY position, id
      """)
    contactsOf = try statement("SELECT id, customer_id, role FROM deal_contact WHERE deal_id = ? ORDER BY id")
    lastOlder = try Int64.fetchOne(transaction.database, sql: "SELECT max(id) FROM deal") ?? 0
  }

  // MARK: Finding

  func deal(_ source: String?, _ number: String) throws -> Int64? {
    defer { byNumber.reset() }
    try byNumber.bind(.optional(source), at: 1)
    try byNumber.bind(number, at: 2)
    return try byNumber.step() ? byNumber.integer(at: 0) : nil
  }

  /// The deal without a number that our own export has by an id, where it began at the same time and the customer or the
  /// name is the same: in another database the id is somebody else's.
  func deal(exported id: String?, of customer: Int64?, named name: String?, createdAt: Int64?) throws
    -> Int64?
  {
    guard lastOlder > 0, let id = id.flatMap({ Int64($0) }), let createdAt else { return nil }
    defer { byID.reset() }
    try byID.bind([.integer(id), .integer(createdAt), .optional(customer), .optional(name)])
    return try byID.step() ? byID.integer(at: 0) : nil
  }

  /// The first older deal without a number that has the content and that no other row of the file is.
  ///
  /// - Parameters:
  ///   - createdAt: when it began; `nil` if the row does not say.
  ///   - funnel: the funnel's id; `nil` if the row does not say.
  func deal(
    of customer: Int64?, named name: String?, createdAt: Int64?, in funnel: Int64?, exceptIn taken: IDSet
  ) throws -> Int64? {
    guard lastOlder > 0 else { return nil }
    let content: [SQLValue] = [
      .optional(customer), .optional(name), .integer(createdAt ?? .min), .integer(createdAt ?? .max),
      .optional(funnel), .integer(lastOlder),
    ]
    let start = lastContent.flatMap { $0.values == content ? $0.id : nil } ?? 0
    defer { byContent.reset() }
    try byContent.bind(content + [.integer(start)])
    while try byContent.step() {
      let id = byContent.integer(at: 0)
      guard !taken.contains(id) else { continue }
      lastContent = (content, id)
      return id
    }
    return nil
  }

  // MARK: Reading

  /// A deal as it is stored.
  struct Stored {
    var funnel: Int64
    var state: DealState
    /// Values of ``DealTable/details``.
    var details: [SQLValue]
  }

  func stored(_ id: Int64) throws -> Stored {
    defer { own.reset() }
    try own.bind(id, at: 1)
    guard try own.step() else { throw RecordError.notFound(noun: "deal", name: String(id)) }
    return Stored(
      funnel: own.integer(at: 0), state: DealState(own, from: 1),
      details: DealTable.details.indices.map { own.value(at: Int32($0 + 7)) })
  }

  /// The deal's ledger in its order.
  func events(of id: Int64) throws -> [DealEvent] {
    defer { ledger.reset() }
    try ledger.bind(id, at: 1)
    var events: [DealEvent] = []
    while try ledger.step() {
      events.append(DealEvent(at: ledger.integer(at: 0), DealState(ledger, from: 1)))
    }
    return events
  }

  func lines(of id: Int64) throws -> [CustomerSnapshot.Item<OrderLine>] {
    defer { linesOf.reset() }
    try linesOf.bind(id, at: 1)
    var found: [CustomerSnapshot.Item<OrderLine>] = []
    while try linesOf.step() {
      found.append(CustomerSnapshot.Item(row: linesOf.integer(at: 0), value: OrderLine(linesOf, from: 1)))
    }
    return found
  }

  // MARK: Changing

  /// Makes the deal's lines what is given; those behind them go.
  ///
  /// - Returns: whether anything changed.
  func write(_ lines: [OrderLine], of id: Int64) throws -> Bool {
    let stored = try self.lines(of: id)
    var isChanged = stored.count > lines.count
    for (place, line) in lines.enumerated() {
      guard place < stored.count else {
        try transaction.insertDealLine(line, of: id, position: place + 1)
        isChanged = true
        continue
      }
      let changes = line.differences(from: stored[place].value)
      try transaction.update("deal_line", id: stored[place].row, changes)
      isChanged = isChanged || !changes.isEmpty
    }
    for line in stored.dropFirst(lines.count) { try transaction.delete(from: "deal_line", id: line.row) }
    return isChanged
  }

  /// Adds contacts to a deal; those that the file leaves out stay, but for whoever the deal is with now.
  ///
  /// - Returns: whether anything changed.
  func write(
    _ contacts: [(customer: Int64, role: String?)], of id: Int64, with customer: Int64? = nil
  ) throws -> Bool {
    guard !contacts.isEmpty || customer != nil else { return false }
    var known: [Int64: (row: Int64, role: String?)] = [:]
    try contactsOf.bind(id, at: 1)
    while try contactsOf.step() {
      known[contactsOf.integer(at: 1)] = (contactsOf.integer(at: 0), contactsOf.optionalText(at: 2))
    }
    contactsOf.reset()
    var isChanged = false
    if let customer, let there = known[customer] {
      try transaction.delete(from: "deal_contact", id: there.row)
      isChanged = true
    }
    for contact in contacts {
      if let there = known[contact.customer] {
        guard let role = contact.role, role != there.role else { continue }
        try transaction.update("deal_contact", id: there.row, [("role", .text(role))])
      } else {
        try transaction.insertDealContact(contact.customer, role: contact.role, of: id)
        known[contact.customer] = (0, contact.role)
      }
      isChanged = true
    }
    return isChanged
  }
}

extension DealState {
  /// - Parameter index: where the stage stands, with the other values of the state behind it.
  fileprivate init(_ row: RawStatement, from index: Int32) {
    self.init(stage: row.integer(at: index))
    amountMinor = row.isNull(at: index + 1) ? nil : row.integer(at: index + 1)
    currency = row.optionalText(at: index + 2).map(Currency.init(stored:))
    probabilityE4 = row.isNull(at: index + 3) ? nil : row.integer(at: index + 3)
    closeOn = row.optionalText(at: index + 4)
    owner = row.optionalText(at: index + 5)
  }
}
