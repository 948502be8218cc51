import Tabular

/// Whether this build keeps history.
///
/// All do but one of the benchmark, which is made to measure what history costs: it has no triggers, sums no rows and notes
/// no lines of a file, and opens only databases that it made itself.
package enum History {
  #if WITHOUT_HISTORY
    static let isEnabled = false
  #else
    package static let isEnabled = true
  #endif
}

/// Records that rows of other tables belong to: what finds the images of their rows without reading the others.
package struct JournalOwner: Sendable, Hashable {
  /// The table of the records; rows that are theirs name them in the column `<noun>_id`.
  package let noun: String
  /// Owners whose rows are this one's rows as well, where their records are.
  let inner: [JournalOwner]

  package init(_ noun: String, inner: [JournalOwner] = []) {
    self.noun = noun
    self.inner = inner
  }
}

/// A record of an owner.
package struct JournalledRecord: Sendable, Hashable {
  var owner: JournalOwner
  package var id: Int64

  package init(_ owner: JournalOwner, _ id: Int64) {
    self.owner = owner
    self.id = id
  }
}

/// Why history cannot be shown or undone.
package enum HistoryError: Error, Sendable, Equatable {
  /// No changeset has this number. Exit 4.
  case unknownChangeset(Int64)
  /// There is no changeset at all. Exit 4.
  case empty
  /// Undoing would overwrite later changes. Exit 5.
  case conflicts(changeset: Int64, [UndoConflict])
  /// A before image is not what the triggers write. Exit 74.
  case unreadableImage(table: String)
  /// A changeset was there and is not any more. Exit 74.
  case missingChangeset(Int64)
}

/// A row that stands in the way of an undo.
package struct UndoConflict: Sendable, Hashable {
  /// The changeset that was to be undone.
  package var undone: Int64
  package var table: String
  package var row: Int64
  /// The changeset that changed it since, where one is known.
  package var changeset: Int64?
  /// What stands in the way: `changed`, `deleted`, `referenced`, `taken`, `has_value` of a field that would go, or
  /// `part` of a record that was left.
  package var reason: String
}

extension UndoConflict: Tabulated {
  package static let columns = [
    Column("undone", .integer, help: "the changeset that was to be taken back"),
    Column("table", help: "table of the row"),
    Column("row_id", .integer, help: "id of the row"),
    Column(
      "reason", help: "changed, deleted, referenced, taken, has_value, or part of a record that was left"),
    Column("changeset", .integer, help: "the later changeset that touched the row, where one is known"),
  ]

  package var cells: [Cell] {
    [
      .integer(undone), .text(table), .integer(row), .text(reason),
      changeset.map(Cell.integer) ?? .null,
    ]
  }
}

extension [UndoConflict] {
  /// The rows of one table as a JSON array of ids.
  func ids(in table: TrackedTable) -> String {
    "[\(filter { $0.table == table.name }.map { String($0.row) }.joined(separator: ","))]"
  }
}
