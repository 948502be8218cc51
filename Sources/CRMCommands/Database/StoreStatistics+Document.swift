import CRMKit
import Tabular

extension StoreStatistics {
  private static let columns = [
    Column("table", help: "name of the table"), Column("rows", .integer, help: "number of rows"),
  ]

  /// The file as a document, its tables as a table in it.
  var document: Document {
    let rows: [[Cell]] = tables.map { [.text($0.name), .integer($0.rows)] }
    let members: [(key: String, value: JSONValue)] = [
      ("path", .string(path)), ("bytes", .integer(bytes)), ("free_bytes", .integer(freeBytes)),
      ("schema_version", .integer(schemaVersion)),
      ("tables", .array(tables.map { .object([("table", .string($0.name)), ("rows", .integer($0.rows))]) })),
    ]
    let fields = members.dropLast().map { TextDocument.Field($0.key, Cell.json($0.value).plainText) }
    return Document(
      schema: "crm.db_stats/1", members: members,
      text: TextDocument(sections: [
        .init(.fields(fields)), .init(.table(StoreStatistics.columns, rows: rows)),
      ]),
      columns: StoreStatistics.columns, rows: rows)
  }
}

extension Cell {
  /// The text of a string or a number, without JSON's quotes.
  fileprivate var plainText: String? {
    switch self {
    case .json(.string(let text)): text
    default: lines.first
    }
  }
}
