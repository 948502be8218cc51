import Tabular

extension RecordTable {
  package static let rates = RecordTable(
    from: "rate r",
    recordColumns: [
      RecordColumn("id", .integer, shown: false, help: "id of the rate"),
      RecordColumn("currency", help: "currency to convert"),
      RecordColumn("base", help: "base currency it is converted to"),
      RecordColumn("day", .date, help: "day from which the rate applies, until that of the next"),
      RecordColumn(
        "rate", .decimal, sql: "r.rate_e9", as: .scaled(digits: 9),
        help: "value of one unit in the base currency"),
    ], order: "r.currency, r.base, r.day")
}

extension Store {
  /// Rates, by currency, base and day.
  package func rates(
    currency: Currency? = nil, base: Currency? = nil, order: [SortKey] = [], columns: [Column]? = nil
  ) throws -> RecordList {
    var condition = RecordCondition()
    if let currency { condition.add("r.currency = ?", .text(currency.code)) }
    if let base { condition.add("r.base = ?", .text(base.code)) }
    let table = RecordTable.rates
    return try translating {
      try RecordList(self, table, condition, chosen: columns ?? table.columns, order: order)
    }
  }

  /// The row of the rate that applies on a day, and where it came from.
  ///
  /// - Parameter base: `nil` for whatever base the latest rate has.
  /// - Throws: ``RecordError/notFound(noun:name:)`` if there is none.
  package func rate(
    of currency: Currency, in base: Currency?, on day: CalendarDay
  ) throws -> (row: [Cell], added: Provenance, changed: Provenance?) {
    let id = try read { database in
      try Int64.fetchOne(
        database,
        sql: """
          SELECT id FROM rate WHERE currency = ?1 AND (?2 IS NULL OR base = ?2) AND day <= ?3
          ORDER BY day DESC, base LIMIT 1
          """, arguments: [currency.code, base?.code, day.description])
    }
    guard let id else {
      throw RecordError.notFound(noun: "rate", name: "\(currency.code) \(day)")
    }
    var condition = RecordCondition()
    condition.add("r.id = ?", .integer(id))
    let table = RecordTable.rates
    var rows = try translating {
      try RecordList(self, table, condition, chosen: table.columns, order: [])
    }
    let row = try rows.nextCells() ?? []
    let (added, changed) = try read { try Provenance.ofRow(id, in: "rate", $0) }
    return (row, added, changed)
  }

  /// The rates of a currency: of one day, or of all.
  /// - Throws: ``RecordError/notFound(noun:name:)`` if there are none.
  package func rateIDs(of currency: Currency, day: CalendarDay?) throws -> [Int64] {
    let ids = try read { database in
      try Int64.fetchAll(
        database, sql: "SELECT id FROM rate WHERE currency = ?1 AND (?2 IS NULL OR day = ?2) ORDER BY id",
        arguments: [currency.code, day?.description])
    }
    guard !ids.isEmpty else {
      throw RecordError.notFound(
        noun: "rate", name: ([currency.code] + [day?.description].compactMap(\.self)).joined(separator: " "))
    }
    return ids
  }
}
