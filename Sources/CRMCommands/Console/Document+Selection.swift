import Tabular

extension Document {
  /// The document with the chosen columns alone in its text: lines of a record, a table of several rows.
  func reduced(to selection: ColumnSelection) -> Document {
    let columns = selection.indexes.map { self.columns[$0] }
    let rows = rows.map { row in selection.indexes.map { row[$0] } }
    var document = self
    document.line = nil
    if rows.count == 1 {
      let fields = zip(columns, rows[0]).map { TextDocument.Field($0, $1) }
      document.text = TextDocument(sections: [TextDocument.Section(.fields(fields))])
    } else {
      document.text = TextDocument(sections: [TextDocument.Section(.table(columns, rows: rows))])
    }
    return document
  }
}
