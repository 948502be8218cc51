/// A field of a deal that a file can fill; the raw value is its column name everywhere.
package enum DealField: String, ImportField {
  case id, customer
  case customerID = "customer_id"
  case email, phone
  case customerName = "customer_name"
  case contactName = "contact_name"
  case source, number, name, funnel, stage, status
  case isWon = "is_won"
  case isClosed = "is_closed"
  case amount, currency, probability
  case probabilityPercent = "probability_percent"
  case closeOn = "close_on"
  case owner
  case leadSource = "lead_source"
  case campaign
  case lostReason = "lost_reason"
  case createdAt = "created_at"
  case stageAt = "stage_at"
  case closedAt = "closed_at"
  case wonAt = "won_at"
  case lostAt = "lost_at"
  case updatedAt = "updated_at"
  /// When the deal came into the stage that the header names behind it: `entered:won`.
  case entered
  case note, contacts, custom
  case isDeleted = "is_deleted"
  case isMerged = "is_merged"
  case line, sku, product, category, quantity, price, discount
  case lineAmount = "line_amount"
  case at, event, actor, reason

  package static let noun = RecordNoun.deal

  package static let required: [[DealField]] = [
    [.id, .number, .name, .customer, .customerID, .email, .phone, .customerName, .contacts]
  ]

  package static let derived = ["lines", "from_stage"]

  /// HubSpot says for each stage how long a deal was in it as well, and when it left.
  package static func derives(_ header: String) -> Bool {
    if derived.contains(header) { return true }
    let key = header.lowercased()
    return (key.hasPrefix("date exited \"") || key.hasPrefix("time in \"") || key.contains("time in \""))
      && key.hasSuffix("\"")
  }

  package static func field(matching header: String) -> (field: DealField, argument: String, rank: Int)? {
    StageEntry.argument(ofHeader: header).map { (.entered, $0, 0) }
  }

  package var isDate: Bool {
    switch self {
    case .closeOn, .createdAt, .stageAt, .closedAt, .wonAt, .lostAt, .updatedAt, .entered, .at: true
    default: false
    }
  }

  package var isNumber: Bool {
    switch self {
    case .amount, .probability, .probabilityPercent, .quantity, .price, .discount, .lineAmount: true
    default: false
    }
  }

  package var isMoney: Bool {
    switch self {
    case .amount, .price, .discount, .lineAmount: true
    default: false
    }
  }

  package var isOptional: Bool {
    switch self {
    case .probability, .probabilityPercent, .status, .isWon, .isClosed: true
    default: isDate && self != .at
    }
  }

  /// Whether it belongs to one line of a deal.
  var isOfLine: Bool {
    switch self {
    case .line, .sku, .product, .category, .quantity, .price, .discount, .lineAmount: true
    default: false
    }
  }
}
