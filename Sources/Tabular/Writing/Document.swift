/// One thing to show: a record, a summary, a report with parts. A writer decides the ink.
package struct Document {
  /// `crm.<name>/<version>`, the first member of the JSON object.
  package var schema: String
  /// The other members of the JSON object, in order.
  package var members: [(key: String, value: JSONValue)]
  /// What the text form shows.
  package var text: TextDocument
  /// What the text form shows instead, where the whole is one value: a path, a setting.
  package var line: String?
  /// The columns of the table that stands for it in csv, tsv, md, html and ids.
  package var columns: [Column]
  /// The rows of that table.
  package var rows: [[Cell]]

  package init(
    schema: String, members: [(key: String, value: JSONValue)], text: TextDocument,
    columns: [Column], rows: [[Cell]]
  ) {
    self.schema = schema
    self.members = members
    self.text = text
    self.columns = columns
    self.rows = rows
  }

  /// A record whose columns say everything: members and lines of text are made from its cells.
  ///
  /// Text leaves out what is unknown, and a flag that is false in a column that is not shown by default.
  package init(schema: String, _ record: some Tabulated) {
    let columns = type(of: record).columns
    let cells = record.cells
    let fields = zip(columns, cells).filter { $0.isShown || $1 != .boolean(false) }
      .map { TextDocument.Field($0, $1) }
    self.init(
      schema: schema,
      members: zip(columns, cells).map { (key: $0.name, value: $1.json) },
      text: TextDocument(sections: [TextDocument.Section(.fields(fields))]),
      columns: columns, rows: [cells])
  }

  /// The JSON form.
  package var json: JSONValue { .object([("schema", .string(schema))] + members) }
}

extension Cell {
  /// The value in JSON.
  package var json: JSONValue {
    switch self {
    case .null: .null
    case .text(let text): .string(text)
    case .integer(let value): .integer(value)
    case .decimal(let digits): .number(digits)
    case .boolean(let value): .boolean(value)
    case .instant(let seconds): .string(Cell.text(of: seconds))
    case .list(let items): .strings(items)
    case .json(let value): value
    }
  }

  /// The value for reading, a line an item.
  package var lines: [String] {
    switch self {
    case .null: []
    case .text(let text): [text]
    case .integer(let value): [String(value)]
    case .decimal(let digits): [digits]
    case .boolean(let value): [value ? "true" : "false"]
    case .instant(let seconds): [Cell.text(of: seconds)]
    case .list(let items): items
    case .json(let value): [value.compactText]
    }
  }

  private static func text(of seconds: Int64) -> String {
    var bytes: [UInt8] = []
    bytes.appendInstant(seconds)
    return String(decoding: bytes, as: UTF8.self)
  }
}
