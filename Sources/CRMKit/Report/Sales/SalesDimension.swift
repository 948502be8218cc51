/// What sales are added up by.
package enum SalesDimension: String, Sendable, CaseIterable {
  case day, week, month, quarter, year
  case product, sku, category
  case country, channel, campaign, owner, status, currency

  var period: ReportPeriod? { ReportPeriod(rawValue: rawValue) }

  /// Whether the lines of orders are added up instead of the orders.
  package var isOfLines: Bool { self == .product || self == .sku || self == .category }

  /// The column of the fact.
  var column: String {
    switch self {
    case .day, .week, .month, .quarter, .year: "NULL"
    case .product, .sku, .category: "l.\(rawValue)"
    case .country, .channel, .campaign, .owner, .status, .currency: "o.\(rawValue)"
    }
  }
}
