/// Whose a row in the journal was: what finds the images of a customer's or an order's rows without reading the others.
///
/// The expressions are those of the indexes, word for word, or SQLite would not use them.
enum JournalOwner: String, CaseIterable {
  case customer, order, deal, ticket, kb

  /// The owner's id in a before image, NULL where the row has no such column.
  ///
  /// The text is searched, because a schema that uses JSON's functions cannot be read where it is not trusted. A quote
  /// inside a value stands behind a backslash, so that the column's name is found as a key alone.
  var sql: String {
    let key = "\"\(rawValue)_id\":"
    return """
      CASE WHEN instr(content, '\(key)') THEN CAST(substr(content, instr(content, '\(key)') + \(key.count)) AS INTEGER) END
      """
  }

  /// Which images the index holds. Those of customers themselves are found by their ids.
  var condition: String {
    switch self {
    case .customer: "table_name <> 'customer'"
    case .order: "table_name IN ('order_line', 'order_refund')"
    case .deal: "table_name IN ('deal_contact', 'deal_line', 'deal_event')"
    case .ticket: "table_name IN ('ticket_event', 'ticket_attachment', 'ticket_tag', 'ticket_link')"
    case .kb: "table_name IN ('kb_version', 'kb_tag', 'kb_use')"
    }
  }
}
