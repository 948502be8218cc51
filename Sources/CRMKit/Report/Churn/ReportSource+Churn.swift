import Analytics

extension ReportSource {
  /// What the signals of every customer with an order are made from, by id.
  ///
  /// - Parameter past: is given the same as of its own day.
  func churnFacts(window: Int64, _ past: inout ChurnPast) throws -> [ChurnFacts] {
    let scan = try OrderScan(self, takingTogether: true)
    let (cut, end) = (scope.zone.start(ofDay: past.cut + 1), scope.zone.start(ofDay: past.until + 1))
    var facts: [ChurnFacts] = []
    var gaps: [Int64] = []
    while try scan.next() {
      let currency = scan.isMixed ? nil : scan.currency
      facts.append(
        ChurnFacts(
          scan.customer, currency, scan.orders[...], day: scope.asOf.day, window: window, zone: scope.zone,
          gaps: &gaps))
      let known = scan.orders.prefix { $0.at < cut }
      guard !known.isEmpty else { continue }
      past.facts.append(
        ChurnFacts(
          scan.customer, currency, known, day: past.cut, window: window, zone: scope.zone, gaps: &gaps))
      past.returned.append(known.endIndex < scan.orders.count && scan.orders[known.endIndex].at < end)
    }
    try addContacts(to: &facts, from: scope.asOf.start(daysBefore: window - 1), until: scope.asOf.end)
    try addContacts(to: &past.facts, from: scope.zone.start(ofDay: past.cut - window + 1), until: cut)
    return facts
  }

  /// Adds what is known beside orders, up to an instant; complaints, answers and texts of a window alone.
  private func addContacts(to facts: inout [ChurnFacts], from since: Int64, until end: Int64) throws {
    try addInteractions(to: &facts, since: since, end)
    try addTickets(to: &facts, since: since, end)
    try addAnswers(to: &facts, since: since, end)
    try addTexts(to: &facts, since: since, end)
  }

  private func addInteractions(to facts: inout [ChurnFacts], since: Int64, _ end: Int64) throws {
    try forEach(ReportSQL.interactions, [.integer(end)], of: &facts) { row, facts in
      facts.hasInteractions = true
      if row.equals("unsubscribed", at: 2) {
        facts.isUnsubscribed = true
      } else if row.equals("complaint", at: 2), row.integer(at: 1) >= since {
        facts.complaints += 1
      }
    }
  }

  private func addTickets(to facts: inout [ChurnFacts], since: Int64, _ end: Int64) throws {
    try forEach(
      ReportSQL.ticketsOfCustomers, [.integer(end), .integer(since)], of: &facts
    ) { row, facts in
      facts.hasTickets = true
      let category = row.optionalText(at: 1)?.foldedKey
      let isComplaint = category == "complaint" || category == "complaints"
      if isComplaint || row.equals("urgent", at: 2) { facts.complaints += 1 }
    }
  }

  private func addAnswers(to facts: inout [ChurnFacts], since: Int64, _ end: Int64) throws {
    try forEach(
      ReportSQL.scoresOfCustomers, [.integer(since), .integer(end)], of: &facts
    ) { row, facts in
      facts.answer = ChurnAnswer(
        score: row.integer(at: 1), lowest: row.integer(at: 2), highest: row.integer(at: 3),
        direction: row.optionalText(at: 4).flatMap(EffortScore.Direction.init))
    }
  }

  private func addTexts(to facts: inout [ChurnFacts], since: Int64, _ end: Int64) throws {
    let judge = SentimentJudge()
    try forEach(
      ReportSQL.textsOfCustomers, [.integer(since), .integer(end)], of: &facts
    ) { row, facts in
      facts.texts += 1
      facts.feeling += judge.verdict(on: row.text(at: 1)).score
    }
  }

  /// Hands each row of a query to the facts of its customer, whose id is the first column; rows and facts come by their ids.
  private func forEach(
    _ sql: String, _ values: [SQLValue], of facts: inout [ChurnFacts],
    _ body: (RawStatement, inout ChurnFacts) throws -> Void
  ) throws {
    let statement = try statement(sql)
    try statement.bind(values)
    var place = 0
    while place < facts.count, try statement.step() {
      let customer = statement.integer(at: 0)
      while place < facts.count, facts[place].customer < customer { place += 1 }
      guard place < facts.count, facts[place].customer == customer else { continue }
      try body(statement, &facts[place])
    }
  }
}
