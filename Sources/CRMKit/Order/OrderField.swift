/// A field of an order that a file can fill; the raw value is its column name everywhere.
package enum OrderField: String, ImportField {
  case id, customer
  case customerID = "customer_id"
  case email, phone
  case customerName = "customer_name"
  case source
  case number
  case at, status, currency, total, refunded, channel, campaign, owner, country, note
  case refundedAt = "refunded_at"
  case cancelledAt = "cancelled_at"
  case updatedAt = "updated_at"
  case refunds, custom
  case line, sku, product, category, quantity, price, discount, amount

  package static let noun = RecordNoun.order

  package static let required: [[OrderField]] = [[.at]]

  package static let derived = ["net", "lines"]

  package var isDate: Bool {
    self == .at || self == .refundedAt || self == .cancelledAt || self == .updatedAt
  }

  package var isNumber: Bool {
    switch self {
    case .total, .refunded, .quantity, .price, .discount, .amount: true
    default: false
    }
  }

  package var isMoney: Bool { isNumber && self != .quantity }

  package var isOptional: Bool { self == .updatedAt }

  /// Whether it says what an order comes to.
  var isAmount: Bool { self == .total || self == .amount || self == .price }

  /// Whether it belongs to one line of an order.
  var isOfLine: Bool {
    switch self {
    case .line, .sku, .product, .category, .quantity, .price, .discount, .amount: true
    default: false
    }
  }
}
