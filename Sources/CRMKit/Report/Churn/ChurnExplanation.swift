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
    Column("signal", help: "what speaks for leaving"),
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
