import Analytics

extension ReportSource {
  /// What the signals of every customer with an order are made from, by id.
  func churnFacts(window: Int64) throws -> [ChurnFacts] {
    let scan = try OrderScan(self, takingTogether: true)
    var facts: [ChurnFacts] = []
    var gaps: [Int64] = []
    while try scan.next() {
      facts.append(
        ChurnFacts(
          scan.customer, scan.isMixed ? nil : scan.currency, scan.orders, day: scope.asOf.day, window: window,
          zone: scope.zone, gaps: &gaps))
    }
    let since = scope.asOf.start(daysBefore: window - 1)
    try addInteractions(to: &facts, since: since)
    try addTickets(to: &facts, since: since)
    try addAnswers(to: &facts, since: since)
    try addTexts(to: &facts, since: since)
    return facts
  }

  private func addInteractions(to facts: inout [ChurnFacts], since: Int64) throws {
    try forEach(ReportSQL.interactions, [.integer(scope.asOf.end)], of: &facts) { row, facts in
      facts.hasInteractions = true
      if row.equals("unsubscribed", at: 2) {
        facts.isUnsubscribed = true
      } else if row.equals("complaint", at: 2), row.integer(at: 1) >= since {
        facts.complaints += 1
      }
    }
  }

  private func addTickets(to facts: inout [ChurnFacts], since: Int64) throws {
    try forEach(
      ReportSQL.ticketsOfCustomers, [.integer(scope.asOf.end), .integer(since)], of: &facts
    ) { row, facts in
      facts.hasTickets = true
      let category = row.optionalText(at: 1)?.foldedKey
      let isComplaint = category == "complaint" || category == "complaints"
      if isComplaint || row.equals("urgent", at: 2) { facts.complaints += 1 }
    }
  }

  private func addAnswers(to facts: inout [ChurnFacts], since: Int64) throws {
    try forEach(
      ReportSQL.scoresOfCustomers, [.integer(since), .integer(scope.asOf.end)], of: &facts
    ) { row, facts in
      facts.answer = ChurnAnswer(
        score: row.integer(at: 1), lowest: row.integer(at: 2), highest: row.integer(at: 3),
        direction: row.optionalText(at: 4).flatMap(EffortScore.Direction.init))
    }
  }

  private func addTexts(to facts: inout [ChurnFacts], since: Int64) throws {
    let judge = SentimentJudge()
    try forEach(
      ReportSQL.textsOfCustomers, [.integer(since), .integer(scope.asOf.end)], of: &facts
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
