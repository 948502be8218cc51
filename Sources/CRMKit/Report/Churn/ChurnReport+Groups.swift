import Tabular

extension ChurnReport: GroupedReport {
  package static let groups = ["level", "reason", "currency"]
  package static let mean = Column("mean_score", .decimal, help: "mean of the scores")

  package func grouped(_ row: Int) -> GroupedCustomer {
    let entry = entries[row]
    return GroupedCustomer(
      currency: entry.facts.currency, orders: entry.facts.orders, net: entry.facts.net,
      measure: Double(entry.verdict.score) / 10_000)
  }

  package func group(_ name: String, of row: Int) -> String {
    switch name {
    case "level": entries[row].level.rawValue
    case "reason": entries[row].verdict.reason?.rawValue ?? "none"
    default: entries[row].facts.currency?.code ?? "several"
    }
  }

  /// Levels from fine to gone.
  package func rank(_ name: String, _ group: String) -> Int {
    ChurnLevel(rawValue: group).flatMap { ChurnLevel.allCases.firstIndex(of: $0) } ?? 0
  }
}
