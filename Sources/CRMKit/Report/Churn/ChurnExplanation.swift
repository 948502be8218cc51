import Tabular

/// The score of one customer, part by part.
package struct ChurnExplanation: Sendable {
  package struct Part: Sendable {
    package var signal: ChurnSignal
    package var weight: Double
    /// What was seen, for reading.
    package var seen: String?
    /// 0…1; `nil` where nothing is known.
    package var value: Double?
    /// Ten-thousandths of the score.
    package var contribution: Int64?
  }

  package let customer: Int64
  package let name: String
  package let level: ChurnLevel
  /// Ten-thousandths: the sum of the contributions.
  package let score: Int64
  package let parts: [Part]
  package let asOf: AsOf
  package let settings: ChurnSettings

  init(_ entry: ChurnReport.Entry, name: String, _ report: ChurnReport) {
    customer = entry.facts.customer
    self.name = name
    level = entry.level
    let values = report.values(entry.facts)
    let whole = ChurnScore(weights: report.settings.weights, values: values)
    score = whole.total
    asOf = report.asOf
    settings = report.settings
    parts = ChurnSignal.allCases.enumerated().map { index, signal in
      Part(
        signal: signal, weight: report.settings.weights[index],
        seen: entry.facts.evidence(of: signal, window: report.settings.window), value: values[index],
        contribution: whole.parts[index])
    }
  }
}

extension ChurnExplanation.Part: Tabulated {
  package static let columns = [
    Column("signal", help: "signal of churn risk"),
    Column("seen", help: "the evidence"),
    Column("value", .decimal, help: "0 to 1; empty where nothing is known"),
    Column("weight", .decimal, help: "its weight: fitted to the past, or a setting"),
    Column("contribution", .decimal, help: "its part in the score; the parts add up to the score"),
  ]

  package var cells: [Cell] {
    [
      .text(signal.rawValue), .optional(seen), .ratio(value), .ratio(weight),
      contribution.map { .decimal(decimalLiteral($0, digits: 4)) } ?? .null,
    ]
  }
}

extension ChurnFacts {
  /// What was seen of a signal, for reading; `nil` where nothing is known.
  fileprivate func evidence(of signal: ChurnSignal, window: Int64) -> String? {
    switch signal {
    case .silence:
      medianGap.map { "\(silence) days silent, median gap \($0.literal(digits: 1)) days" }
        ?? "\(silence) days silent, too few orders for a gap of its own"
    case .recency: "\(silence) days silent"
    case .frequency: "orders on \(orderDays) day\(orderDays == 1 ? "" : "s")"
    case .orders: "\(ordersNow) orders in \(window) days, \(ordersBefore) in the \(window) before"
    case .spend:
      currency.map {
        "\(Money(minor: netNow, $0).literal) \($0) in \(window) days, \(Money(minor: netBefore, $0).literal) in the \(window) before"
      } ?? "several currencies"
    case .complaints: hasInteractions || hasTickets ? "\(complaints) complaints in \(window) days" : nil
    case .unsubscribed: hasInteractions ? isUnsubscribed ? "unsubscribed" : "not unsubscribed" : nil
    case .satisfaction: answer.map { "last answer \($0.score) of \($0.lowest)-\($0.highest)" }
    case .sentiment:
      texts == 0 ? nil : "\(texts) texts in \(window) days, mean score \((feeling / Double(texts)).literal())"
    }
  }
}

/// A score with its parts, in ten-thousandths, the parts adding up to the whole exactly.
package struct ChurnScore: Sendable, Equatable {
  /// Σ weight × value ÷ Σ weight over the signals of which something is known: 0…10,000.
  package let total: Int64
  /// In the order of ``ChurnSignal``; `nil` for what is unknown.
  package let parts: [Int64?]

  /// - Parameters: weights and values of the signals, in the same order.
  init(weights: [Double], values: [Double?]) {
    let weight = zip(weights, values).reduce(0.0) { $1.1 == nil ? $0 : $0 + $1.0 }
    let exact = zip(weights, values).map { weight, value in value.map { weight * $0 } }
    guard weight > 0 else {
      total = 0
      parts = values.map { $0.map { _ in 0 } }
      return
    }
    let sum = exact.reduce(0.0) { $0 + ($1 ?? 0) }
    total = Int64((sum / weight * 10_000).rounded(.toNearestOrEven))
    var rounded = exact.map { $0.map { Int64(($0 / weight * 10_000).rounded(.down)) } }
    var missing = total - rounded.reduce(0) { $0 + ($1 ?? 0) }
    // What rounding down left over goes to the parts that lost most, the first of equal ones.
    let losses = exact.indices.filter { exact[$0] != nil }.sorted {
      let (a, b) = (Self.loss(exact[$0], weight), Self.loss(exact[$1], weight))
      return a == b ? $0 < $1 : a > b
    }
    for index in losses where missing > 0 {
      rounded[index] = rounded[index].map { $0 + 1 }
      missing -= 1
    }
    parts = rounded
  }

  private static func loss(_ value: Double?, _ weight: Double) -> Double {
    let scaled = (value ?? 0) / weight * 10_000
    return scaled - scaled.rounded(.down)
  }
}

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
