import Tabular

extension RFMReport: GroupedReport {
  package static let groups = ["segment", "r", "f", "m", "rfm", "currency"]
  package static let mean = Column(
    "mean_recency_days", .decimal, help: "mean of the days since the last counted order")

  package func grouped(_ row: Int) -> GroupedCustomer {
    let entry = entries[row]
    return GroupedCustomer(
      currency: entry.currency, orders: entry.frequency, net: entry.monetary, measure: Double(entry.recency))
  }

  package func group(_ name: String, of row: Int) -> String {
    let entry = entries[row]
    return switch name {
    case "segment": options.segments.names[Int(entry.segment)]
    case "r": String(entry.r)
    case "f": String(entry.f)
    case "m": String(entry.m)
    case "rfm": "\(entry.r)\(entry.f)\(entry.m)"
    default: entry.currency.code
    }
  }

  /// The best scores first.
  package func rank(_ name: String, _ group: String) -> Int {
    ["r", "f", "m", "rfm"].contains(name) ? -(Int(group) ?? 0) : 0
  }
}
