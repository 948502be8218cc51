/// One column sent to a field by hand: `'E-mail=email'`.
package struct ColumnMap: Sendable, Hashable {
  /// The column's name in the file, in any case.
  package let column: String
  /// As ``ColumnTarget/text`` writes it; empty or `-` leaves the column out.
  package let target: String

  package init(column: String, target: String) {
    self.column = column
    self.target = target
  }

  /// Reads `COLUMN=TARGET`; the column's name may hold a `=`.
  /// - Throws: ``ImportPlanError/malformedMap(_:)``.
  package init(parsing text: String) throws(ImportPlanError) {
    guard let equals = text.lastIndex(of: "="), equals > text.startIndex else { throw .malformedMap(text) }
    self.init(
      column: String(text[..<equals]).trimmed, target: String(text[text.index(after: equals)...]).trimmed)
  }
}
