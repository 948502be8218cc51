extension FieldTable {
  /// The columns of the noun's stable view for fields that came to the table by a later step: behind those that its statement
  /// names, each after a comma.
  ///
  /// - Parameter schema: the text that makes the table.
  func addedViewColumns(_ uses: Field.Uses = .stored, of table: String, in schema: String) -> String {
    let first = FieldTable.columns(of: table, in: schema)
    return fields(uses).filter { !first.contains($0.column) }.map { ", \($0.viewSQL)" }.joined()
  }

  /// The names of a table's columns, as the text that makes it has them.
  private static func columns(of table: String, in schema: String) -> [String] {
    schema.split(separator: "\n").drop { !$0.hasPrefix("CREATE TABLE \(table) (") }.dropFirst()
      .prefix { !$0.hasPrefix(")") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  }
}

extension Field {
  /// Instants as RFC 3339, amounts as decimals before their stored units.
  fileprivate var viewSQL: String {
    switch kind {
    case .instant: Schema.instant(column)
    case .price: "\(Schema.price(column)) AS \(name), \(column)"
    case .money: "\(Schema.money(column)) AS \(name), \(column)"
    default: column
    }
  }
}
