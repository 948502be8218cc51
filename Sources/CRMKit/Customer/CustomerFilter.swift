import Tabular

/// Which customers a list shows; every part that is given must hold.
package struct CustomerFilter: Sendable {
  /// Text in a name, company, e-mail address or phone number; case does not matter for ASCII letters.
  package var search: String?
  /// Every one of these tags.
  package var tags: [String] = []
  package var owner: String?
  package var source: String?
  package var kind: CustomerKind?
  /// The country of any address.
  package var country: String?
  package var created: DateSpan?
  package var updated: DateSpan?
  /// Only these ids.
  package var ids: [Int64]?
  /// A rule that must be true.
  package var rule: Rule?

  package init() {}

  /// The condition in SQL, and the values it binds in order.
  var condition: (sql: String, values: [SQLValue]) {
    var clauses: [String] = []
    var values: [SQLValue] = []
    func add(_ sql: String, _ bound: SQLValue...) {
      clauses.append(sql)
      values += bound
    }
    if let search { addSearch(search, add) }
    for tag in tags { add("c.id IN (SELECT customer_id FROM customer_tag WHERE tag = ?)", .text(tag)) }
    if let owner { add("ifnull(c.owner, '') = ?", .text(owner)) }
    if let source { add("ifnull(c.source, '') = ?", .text(source)) }
    if let kind { add("c.kind = ?", .text(kind.rawValue)) }
    if let country {
      let names = JSONValue.strings(Country.spellings(of: country)).compactText
      add(
        """
        c.id IN (SELECT customer_id FROM customer_address
                 WHERE country COLLATE NOCASE IN (SELECT value FROM json_each(?)))
        """, .text(names))
    }
    for (column, span) in [("created_at", created), ("updated_at", updated)] {
      guard let span else { continue }
      add("c.\(column) >= ? AND c.\(column) < ?", .integer(span.from.seconds), .integer(span.to.seconds))
    }
    if let ids {
      add(
        "c.id IN (SELECT value FROM json_each(?))", .text("[\(ids.map(String.init).joined(separator: ","))]"))
    }
    if let rule {
      let condition = rule.condition(alias: "c")
      clauses.append("(\(condition.sql))")
      values += condition.values
    }
    return (clauses.isEmpty ? "1" : clauses.joined(separator: " AND "), values)
  }

  /// Sets of ids are made once from each table; asking table by table for every customer costs ten times as much.
  private func addSearch(_ text: String, _ add: (String, SQLValue...) -> Void) {
    let pattern = SQLValue.text("%\(CustomerFilter.escapingLike(text))%")
    let digits = text.filter(\.isASCIIDigit)
    let isNumber = digits.count >= 3 && !text.contains(where: { $0.isLetter || $0 == "@" })
    // A number in its national form begins with a zero that the stored E.164 form has not.
    let number = SQLValue.text(isNumber ? "%\(digits.drop { $0 == "0" })%" : "\u{0}")
    add(
      """
      (c.name LIKE ? ESCAPE '\\' OR c.company LIKE ? ESCAPE '\\'
        OR c.id IN (SELECT customer_id FROM customer_email WHERE address LIKE ? ESCAPE '\\')
        OR c.id IN (SELECT customer_id FROM customer_phone WHERE number LIKE ? ESCAPE '\\' OR number_key LIKE ?))
      """, pattern, pattern, pattern, pattern, number)
  }

  /// Makes `%`, `_` and `\` stand for themselves in a LIKE pattern.
  private static func escapingLike(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if character == "%" || character == "_" || character == "\\" { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
