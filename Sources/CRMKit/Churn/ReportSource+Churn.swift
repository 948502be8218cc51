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
    try addInteractions(to: &facts, since: scope.asOf.start(daysBefore: window - 1))
    return facts
  }

  private func addInteractions(to facts: inout [ChurnFacts], since: Int64) throws {
    let statement = try statement(ReportSQL.interactions)
    try statement.bind([.integer(scope.asOf.end)])
    var place = 0
    while place < facts.count, try statement.step() {
      let customer = statement.integer(at: 0)
      while place < facts.count, facts[place].customer < customer { place += 1 }
      guard place < facts.count, facts[place].customer == customer else { continue }
      facts[place].hasInteractions = true
      if statement.equals("unsubscribed", at: 2) {
        facts[place].isUnsubscribed = true
      } else if statement.equals("complaint", at: 2), statement.integer(at: 1) >= since {
        facts[place].complaints += 1
      }
    }
  }
}
