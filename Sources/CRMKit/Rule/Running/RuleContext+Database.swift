extension RuleContext {
  /// What the database says that a rule is read with.
  ///
  /// - Parameter text: the rule; the sums of every customer are read only where it, or a segment, may ask for amounts.
  init(for text: String, _ subject: RuleSubject, asOf: AsOf, in database: Database) throws {
    self.init(asOf: asOf)
    customFields = try CustomField.all(in: database)
    segments = try Row.fetchAll(database, sql: "SELECT id, name, rule FROM segment ORDER BY id").map {
      Segment(id: $0[0], name: $0[1], rule: $0[2])
    }
    let rules = reached(by: text)
    if rules.contains(where: \.namesIDs) { try readAliases(database) }
    if subject == .deal, text.contains("amount") { try readDeals(database) }
    guard subject == .order || rules.contains(where: { $0.contains("order") }) else { return }
    try readOrders(database)
  }

  /// The rule and those of the segments that it may be made of: what no name of theirs stands in asks for nothing of theirs.
  private func reached(by text: String) -> [String] {
    var rules = [text]
    var rest = segments
    var next = 0
    while next < rules.count {
      let rule = rules[next]
      next += 1
      guard rule.lowercased().contains("segment") else { continue }
      // A name that is not of letters alone may be written in other ways than it is.
      let named = rest.filter { rule.contains($0.name) || !$0.name.allSatisfy { $0.isLetter || $0 == "-" } }
      rest.removeAll(where: named.contains)
      rules += named.map(\.rule)
    }
    return rules
  }

  private mutating func readAliases(_ database: Database) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT alias_id, customer_id FROM customer_alias")
    while let row = try rows.next() { aliases[row[0]] = row[1] }
  }

  private mutating func readDeals(_ database: Database) throws {
    currencies = try String.fetchAll(
      database, sql: "SELECT DISTINCT currency FROM deal WHERE currency IS NOT NULL ORDER BY currency")
    try readMoney(database)
  }

  private mutating func readOrders(_ database: Database) throws {
    func exists(_ condition: String) throws -> Bool {
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM \(condition) >= ?)", arguments: [asOf.end]) ?? true
    }
    hasLaterRefunds = try exists("order_refund WHERE at")
    // The sums hold every counted order; they are those of the time looked at where nothing happened to orders after it.
    sumsAreCurrent =
      try !hasLaterRefunds && !exists("\"order\" WHERE cancelled_at")
      && !exists("customer_order_sum WHERE last_at")
    let used = try String.fetchAll(
      database, sql: "SELECT DISTINCT currency FROM customer_order_sum ORDER BY currency")
    currencies = (currencies + used).uniqued().sorted()
    try readMoney(database)
  }

  private mutating func readMoney(_ database: Database) throws {
    guard let base = try base(database) else { return }
    let rates = try rates(to: base, database)
    missingRates = currencies.filter { currency in
      currency != base.code && !rates.contains { $0.currency == currency }
    }
    money = RuleMoney(base: base, rates: rates)
  }

  /// The base currency, else the only one there is.
  private func base(_ database: Database) throws -> Currency? {
    if let code = try Setting.value(Setting.Key.baseCurrency.rawValue, in: database) {
      return try Currency(parsing: code)
    }
    return currencies.count > 1 ? nil : Currency(stored: currencies.first ?? "XXX")
  }

  private func rates(to base: Currency, _ database: Database) throws -> [RuleMoney.Rate] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT currency, day, rate_e9 FROM fact_rate WHERE base = ? ORDER BY currency, day",
      arguments: [base.code])
    return try rows.map { row in
      let day = try CalendarDay(parsing: row[1])
      return RuleMoney.Rate(
        Currency(stored: row[0]), since: asOf.zone.start(ofDay: day.daysSinceEpoch), billionths: row[2],
        base: base)
    }
  }
}

extension String {
  /// Whether the word `id` stands in it.
  fileprivate var namesIDs: Bool { split { !$0.isLetter && $0 != "_" }.contains("id") }
}
