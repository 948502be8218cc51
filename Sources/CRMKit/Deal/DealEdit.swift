/// What an edit changes about a deal; what it does not name stays as it is.
package struct DealEdit: Sendable {
  /// Columns that the ledger does not keep, set or emptied.
  package var changes: [RecordChange] = []
  /// The customer as people name it.
  package var customer: String?
  /// As it was written.
  package var amount: String?
  package var currency: Currency?
  /// Ten-thousandths.
  package var probabilityE4: Int64?
  /// `YYYY-MM-DD`
  package var closeOn: String?
  package var owner: String?
  /// Of the ledger's columns those that are emptied.
  package var cleared: Set<String> = []
  /// Lines as they were written, in place of those that are there.
  package var lines: [String] = []
  /// When the ledger's values changed.
  package var at: DateSpan?

  /// The columns that the ledger keeps and that can be empty.
  package static let ledgerColumns = ["amount", "probability", "close_on", "owner"]

  package init() {}

  package var isEmpty: Bool { changes.isEmpty && customer == nil && lines.isEmpty && !changesLedger }

  var changesLedger: Bool {
    amount != nil || currency != nil || probabilityE4 != nil || closeOn != nil || owner != nil
      || !cleared.isEmpty
  }
}

extension DealState {
  mutating func apply(_ edit: DealEdit) throws {
    if let currency = edit.currency, currency != self.currency {
      // The same digits are another amount in another currency.
      if amountMinor != nil, edit.amount == nil { throw DealError.amountMissing(currency) }
      self.currency = currency
    }
    if let amount = edit.amount { try set(amount: amount) }
    probabilityE4 = edit.probabilityE4 ?? probabilityE4
    closeOn = edit.closeOn ?? closeOn
    owner = edit.owner ?? owner
    if edit.cleared.contains("amount") { amountMinor = nil }
    if edit.cleared.contains("probability") { probabilityE4 = nil }
    if edit.cleared.contains("close_on") { closeOn = nil }
    if edit.cleared.contains("owner") { owner = nil }
  }
}

extension Store {
  /// Changes a deal: one event where the ledger keeps what changed.
  ///
  /// Lines replace those that are there, and the amount becomes their sum where it is not given.
  /// - Returns: the names of what changed.
  package func editDeal(_ id: Int64, _ edit: DealEdit, dryRun: Bool = false) throws -> Written<[String]> {
    try write(dryRun: dryRun) { transaction in
      var names = try transaction.changePlain(id, edit)
      let lines = try transaction.replaceLines(of: id, edit)
      if edit.changesLedger || lines?.sum != nil {
        names += try transaction.change(deal: id, at: transaction.moment(edit.at, ofDeal: id)) { state in
          try state.apply(edit)
          if let sum = lines?.sum { state.amountMinor = sum }
        }
      }
      if lines?.isChanged == true { names.append("lines") }
      return names
    }
  }

  /// The currency that a deal's amount is in; `nil` if nothing says it yet.
  package func currency(ofDeal id: Int64) throws -> Currency? {
    try read { database in
      try String.fetchOne(database, sql: "SELECT currency FROM deal WHERE id = ?", arguments: [id])
        .map(Currency.init(stored:))
    }
  }

  /// Deletes deals with their contacts, lines and ledger; what is to be done about them stays.
  package func deleteDeals(_ ids: [Int64], dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { transaction in
      for id in ids {
        for table in ["deal_contact", "deal_line", "deal_event"] {
          try transaction.run("DELETE FROM \(table) WHERE deal_id = ?", [.integer(id)])
        }
        try transaction.unlinkTasks(ofDeal: id)
        try transaction.delete(from: "deal", id: id)
        try transaction.context.interruption.check()
      }
    }
  }

  /// Links a customer to a deal.
  ///
  /// - Returns: whether anything changed.
  package func addContact(_ customer: Int64, to deal: Int64, role: String?, dryRun: Bool = false) throws
    -> Written<Bool>
  {
    try write(dryRun: dryRun) { transaction in
      let known = try Row.fetchOne(
        transaction.database, sql: "SELECT id, role FROM deal_contact WHERE deal_id = ? AND customer_id = ?",
        arguments: [deal, customer])
      guard let known else {
        try transaction.insert(into: "deal_contact", [.integer(deal), .integer(customer), .optional(role)])
        return true
      }
      guard let role, role != known[1] else { return false }
      try transaction.update("deal_contact", id: known[0], [("role", .text(role))])
      return true
    }
  }

  /// Unlinks a customer from a deal.
  ///
  /// - Returns: whether anything changed.
  package func removeContact(_ customer: Int64, from deal: Int64, dryRun: Bool = false) throws -> Written<
    Bool
  > {
    try write(dryRun: dryRun) { transaction in
      let known = try Int64.fetchOne(
        transaction.database, sql: "SELECT id FROM deal_contact WHERE deal_id = ? AND customer_id = ?",
        arguments: [deal, customer])
      guard let known else { return false }
      try transaction.delete(from: "deal_contact", id: known)
      return true
    }
  }
}

extension WriteTransaction {
  /// - Returns: the columns that changed.
  fileprivate func changePlain(_ id: Int64, _ edit: DealEdit) throws -> [String] {
    var changes = edit.changes
    if let customer = edit.customer {
      changes.append(
        RecordChange("customer_id", .integer(try CustomerLookup(database: database).id(named: customer))))
    }
    guard let row = try Row.fetchOne(database, sql: "SELECT * FROM deal WHERE id = ?", arguments: [id]) else {
      throw RecordError.notFound(noun: "deal", name: String(id))
    }
    let real = changes.filter { row[$0.column] as SQLValue? ?? .null != $0.value }
    try update("deal", id: id, real.map { ($0.column, $0.value) })
    return real.map(\.column)
  }

  /// - Returns: their sum where the edit gives no amount, and whether they are others than before; `nil` without lines.
  fileprivate func replaceLines(of id: Int64, _ edit: DealEdit) throws -> (sum: Int64?, isChanged: Bool)? {
    guard !edit.lines.isEmpty else { return nil }
    guard let currency = try edit.currency ?? dealState(of: id).currency else {
      throw ImportPlanError.noCurrency
    }
    let lines = try edit.lines.map { try OrderLine(assignments: $0, currency) }
    let old = try dealLines(of: id)
    let sum = edit.amount == nil ? lines.map(\.amountMinor).clampedSum : nil
    guard lines != old.map(\.value) else { return (sum, false) }
    for line in old { try delete(from: "deal_line", id: line.row) }
    for (index, line) in lines.enumerated() { try insertDealLine(line, of: id, position: index + 1) }
    return (sum, true)
  }

  private func dealLines(of id: Int64) throws -> [CustomerSnapshot.Item<OrderLine>] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT id, sku, product, quantity_milli, price_e4, discount_minor, amount_minor FROM deal_line
        WHERE deal_id = ? ORDER BY position, id
        """, arguments: [id]
    ).map { row in
      var line = OrderLine()
      (line.sku, line.product) = (row[1], row[2])
      (line.quantityMilli, line.priceE4, line.discountMinor, line.amountMinor) = (
        row[3], row[4], row[5], row[6]
      )
      return CustomerSnapshot.Item(row: row[0], value: line)
    }
  }
}
