extension SortKey {
  /// The expression in SQL; unknown values come first, as SQLite sorts them.
  var sql: String { expression + (isDescending ? " DESC" : "") }

  private var expression: String {
    switch column {
    case "email": first("address", "customer_email")
    case "phone": first("number", "customer_phone")
    case "street", "city", "region", "postal_code", "country": first(column, "customer_address")
    case "external_id":
      "(SELECT source || ':' || key FROM customer_external WHERE customer_id = c.id ORDER BY id LIMIT 1)"
    case "tags": "(SELECT min(tag) FROM customer_tag WHERE customer_id = c.id)"
    case "note": "(SELECT text FROM customer_note WHERE customer_id = c.id ORDER BY at DESC, id DESC LIMIT 1)"
    case let name where CustomerList.standardColumns.contains { $0.name == name }: "c.\(name)"
    default: "json_extract(c.custom, '$.\"\(column)\"')"
    }
  }

  private func first(_ value: String, _ table: String) -> String {
    "(SELECT \(value) FROM \(table) WHERE customer_id = c.id ORDER BY position, id LIMIT 1)"
  }
}
