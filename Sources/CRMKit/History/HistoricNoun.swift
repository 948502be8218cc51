/// A noun whose records can be blamed: its own table, and the tables that hang on it.
package enum HistoricNoun: String, CaseIterable, Sendable {
  case customer, order, product, interaction, deal, ticket, task, segment, user, team, survey, kb, template

  /// The tables whose rows are values of the record, each with its word.
  var parts: [HistoricPart] {
    switch self {
    case .customer:
      CustomerPart.allCases.map { part in HistoricPart(part.rawValue, part.table) { part.text($0) } }
    case .order: [.orderLine, .orderRefund]
    case .deal: [.dealLine, .dealContact]
    case .ticket: [.ticketTag, .ticketLink]
    case .kb: [.articleVersion, .articleTag, .articleUse]
    case .product, .interaction, .task, .segment, .user, .team, .survey, .template: []
    }
  }
}

/// A table whose rows are values of a record.
struct HistoricPart: Sendable {
  /// What a row is called: `email`.
  let word: String
  let table: String
  /// A row's value, for reading.
  let text: @Sendable (HistoricRow) -> String

  init(_ word: String, _ table: String, _ text: @escaping @Sendable (HistoricRow) -> String) {
    self.word = word
    self.table = table
    self.text = text
  }

  static let orderLine = HistoricPart("line", "order_line", line)

  static let dealLine = HistoricPart("line", "deal_line", line)

  static let dealContact = HistoricPart("contact", "deal_contact") { row in
    let customer = "customer \(row["customer_id"] ?? "")"
    return row["role"].map { "\(customer), \($0)" } ?? customer
  }

  static let ticketTag = HistoricPart("tag", "ticket_tag") { $0["tag"] ?? "" }

  static let ticketLink = HistoricPart("link", "ticket_link") { row in
    "\(row["kind"] ?? "") \(row["other_id"] ?? "")"
  }

  static let articleVersion = HistoricPart("version", "kb_version") { row in
    "\(row["number"] ?? ""): \(row["title"] ?? "")"
  }

  static let articleTag = HistoricPart("tag", "kb_tag") { $0["tag"] ?? "" }

  static let articleUse = HistoricPart("use", "kb_use") { "ticket \($0["ticket_id"] ?? "")" }

  private static func line(_ row: HistoricRow) -> String {
    let quantity = row["quantity_milli"].flatMap { Int64($0) } ?? 0
    let name = row["product"] ?? row["sku"] ?? ""
    return "\(decimalLiteral(quantity, digits: 3).droppingZeros) × \(name)"
  }

  static let orderRefund = HistoricPart("refund", "order_refund") { row in
    let minor = "\(row["amount_minor"] ?? "0") minor units"
    return row["reason"].map { "\(minor), \($0)" } ?? minor
  }
}
