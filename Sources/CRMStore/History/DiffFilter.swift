/// What a diff is about; what is left out is no condition.
package struct DiffFilter: Sendable, Equatable {
  package var table: String?
  /// Rows that are or were this record's.
  package var record: JournalledRecord?

  package init() {}

  func takes(_ table: TrackedTable) -> Bool {
    self.table == nil || self.table == table.name || table.holdsDocuments
  }

  /// Whether a row is meant, of a table that ``takes(_:)-(TrackedTable)`` lets pass.
  func takes(_ pair: RowPair) -> Bool {
    table == nil || table == pair.table.name(of: pair.after ?? pair.before)
  }
}
