extension Store {
  /// The level and the score of every customer with an order.
  ///
  /// - Complexity: one pass over the index of orders, and two over that of interactions: for the report, and for the past
  ///   that the weights are fitted to.
  /// - Throws: ``StoreError/badSetting(key:value:)``.
  package func churn(_ scope: ReportScope) throws -> ChurnReport {
    let settings = try read { try ChurnSettings($0) }
    var all = scope
    all.population = .everybody
    return try report(all) { source in
      try ChurnReport(source, settings, asOf: scope.asOf).about(scope.population.members(source.connection))
    }
  }

  /// The score of one customer, part by part.
  ///
  /// - Throws: ``RecordError`` for an unknown customer, ``ReportError/noOrders(customer:)``.
  package func churnExplanation(of customer: String, _ scope: ReportScope) throws -> ChurnExplanation {
    let id = try customerID(customer)
    let report = try churn(scope)
    guard let entry = report.entries.first(where: { $0.facts.customer == id }) else {
      throw ReportError.noOrders(customer: id)
    }
    let name = try read {
      try String.fetchOne($0, sql: "SELECT name FROM fact_customer WHERE customer_id = ?", arguments: [id])
    }
    return ChurnExplanation(entry, name: name ?? "", report)
  }
}
