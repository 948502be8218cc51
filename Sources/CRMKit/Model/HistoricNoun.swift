/// A noun whose records can be blamed: its own table, and its related tables.
package enum HistoricNoun: String, CaseIterable, Sendable {
  case customer, order, product, interaction, deal, ticket, task, segment, user, team, survey, kb, template

  var owner: JournalOwner? {
    switch self {
    case .customer: .customer
    case .order: .order
    case .deal: .deal
    case .ticket: .ticket
    case .kb: .kb
    case .product, .interaction, .task, .segment, .user, .team, .survey, .template: nil
    }
  }

  /// What history needs to know of it.
  var journalled: JournalledNoun {
    self == .template
      ? JournalledNoun(table: "definition", owner: nil, parts: [], fields: .of(MessageTemplate.table))
      : JournalledNoun(table: rawValue, owner: owner, parts: parts, fields: customFields)
  }

  /// The fields that the database's owner declared; customers alone have names for those that nobody ever filled.
  private var customFields: DeclaredFields {
    DeclaredFields(
      column: "custom",
      names: { [self] in self == .customer ? try CustomField.all(in: $0).map(\.name) : [] },
      values: { CustomFields.read($0).map { (name: $0.name, cell: CustomField.cell(of: $0.value)) } })
  }

  /// The tables whose rows are values of the record, each with its word.
  private var parts: [HistoricPart] {
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

extension Store {
  /// Where each value of a record comes from.
  ///
  /// - Parameter field: one field's word; `nil` for all.
  /// - Throws: ``RecordError/unknownField(name:among:)``; ``HistoryError`` if history was cut.
  package func blame(_ noun: HistoricNoun, _ id: Int64, field: String?) throws -> [BlameLine] {
    try blame(noun.journalled, id, field: field)
  }

  /// The history of every field of a customer: field by field, the oldest value first.
  package func fieldHistory(ofCustomer id: Int64) throws -> [FieldChange] {
    try fieldHistory(HistoricNoun.customer.journalled, id)
  }
}

extension HistoricPart {
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

extension DeclaredFields {
  /// Those of a body, which its histories have as columns.
  fileprivate static func of(_ table: DefinitionTable) -> DeclaredFields {
    DeclaredFields(column: "body", names: { _ in table.columns }, values: { _ in [] })
  }
}
