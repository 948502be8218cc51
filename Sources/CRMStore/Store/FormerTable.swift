/// A table that older versions had, whose rows are documents now: archives still hold it.
package struct FormerTable: Sendable {
  /// A row by the names of its columns, without what was NULL.
  package typealias Values = [String: SQLValue]

  let name: String
  /// In the order of the table; `id` is the first.
  let columns: [String]
  /// The table of documents that its rows go into; `nil` for one whose rows are parts of those of another former table.
  let successor: String?
  /// The former table of whose rows its rows are parts, and the column that names the row.
  let whole: (table: String, column: String)?
  /// The columns of tables of today that hold its ids.
  let references: [(table: String, column: String)]
  /// What the successor has between id and changeset, of a row and its parts by their tables.
  let translate: @Sendable (Values, _ parts: [String: [Values]]) throws -> [SQLValue]

  package init(
    _ name: String, _ columns: [String], into successor: String,
    references: [(table: String, column: String)] = [],
    translate: @escaping @Sendable (Values, _ parts: [String: [Values]]) throws -> [SQLValue]
  ) {
    self.name = name
    self.columns = columns
    self.successor = successor
    self.references = references
    self.translate = translate
    whole = nil
  }

  /// A table whose rows are parts of those of another.
  package init(_ name: String, _ columns: [String], partsOf whole: (table: String, column: String)) {
    self.name = name
    self.columns = columns
    self.whole = whole
    successor = nil
    references = []
    translate = { _, _ in [] }
  }
}
