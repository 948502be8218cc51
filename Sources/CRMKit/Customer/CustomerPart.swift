/// What a customer can have several of, each kind in a table of its own; the raw value is its word in a timeline.
enum CustomerPart: String, CaseIterable {
  case email, phone, address
  case externalID = "external_id"
  case tag, note

  var table: String { self == .externalID ? "customer_external" : "customer_\(rawValue)" }

  /// Whether what came in together with the customer is a fact of its own.
  var isAlwaysTold: Bool { self == .tag || self == .note }

  /// The value of a row, for reading.
  func text(_ row: HistoricRow) -> String {
    switch self {
    case .email: row["address"] ?? ""
    case .phone: row["number"] ?? ""
    case .address:
      ["street", "postal_code", "city", "region", "country"].compactMap { row[$0] }.joined(separator: ", ")
    case .externalID: "\(row["source"] ?? ""):\(row["key"] ?? "")"
    case .tag: row["tag"] ?? ""
    case .note: row["text"] ?? ""
    }
  }
}
