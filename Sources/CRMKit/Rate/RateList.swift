import Tabular

extension RecordTable {
  package static let rates = RecordTable(
    from: "rate r",
    recordColumns: [
      RecordColumn("id", .integer, shown: false, help: "number of the rate"),
      RecordColumn("currency", help: "the currency that is converted"),
      RecordColumn("base", help: "the currency it is converted to"),
      RecordColumn("day", .date, help: "the day from which the rate holds, until the next one"),
      RecordColumn(
        "rate", .decimal, sql: "r.rate_e9", as: .scaled(digits: 9), help: "base for one of currency"),
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

  /// The rates of a currency: of one day, or of all.
  /// - Throws: ``RecordError/notFound(noun:name:)`` where there are none.
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
