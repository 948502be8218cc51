import Foundation
import Tabular

/// What changed between two states of the file, net of the steps between: a field a line.
package struct HistoryDiff: RowSource {
  package static let columns = FieldDifference.columns
  package var columns: [Column] { Self.columns }

  private var rows: any DifferingRows
  private let filter: DiffFilter
  private var pending: [[Cell]] = []

  init(_ rows: any DifferingRows, _ filter: DiffFilter) {
    self.rows = rows
    self.filter = filter
  }

  package mutating func next(into row: inout RowBuffer) throws -> Bool {
    while pending.isEmpty {
      guard let pair = try rows.next() else { return false }
      guard let operation = pair.operation, filter.includes(pair) else { continue }
      pending = FieldDifference(table: pair.table, row: pair.id, operation: operation)
        .lines(pair.before, pair.after).reversed()
    }
    row.removeAll()
    for cell in pending.removeLast() { row.append(cell) }
    return true
  }

  /// How many rows of each table changed, and how.
  package mutating func statistics() throws -> [DiffStatistics] {
    var tables = try rows.countPlainRows()
    while let pair = try rows.next() {
      guard let operation = pair.operation, filter.includes(pair) else { continue }
      let name = pair.table.name(of: pair.after ?? pair.before)
      var index = tables.firstIndex { $0.table == name }
      if index == nil {
        index = tables.firstIndex { $0.table == pair.table.name } ?? tables.endIndex
        tables.insert(DiffStatistics(table: name), at: index ?? 0)
      }
      if let index { tables[index].count(operation) }
    }
    return tables.filter { $0.inserted + $0.updated + $0.deleted > 0 }
  }
}

/// How many rows of a table changed.
package struct DiffStatistics: Sendable, Equatable {
  package var table: String
  package var inserted = 0
  package var updated = 0
  package var deleted = 0

  fileprivate mutating func count(_ operation: String) {
    switch operation {
    case "insert": inserted += 1
    case "delete": deleted += 1
    default: updated += 1
    }
  }
}

extension DiffStatistics: Tabulated {
  package static let columns = [
    Column("table", help: "table of the rows"),
    Column("inserted", .integer, help: "rows that came"),
    Column("updated", .integer, help: "rows that read differently"),
    Column("deleted", .integer, help: "rows that went"),
  ]

  package var cells: [Cell] {
    [.text(table), .integer(Int64(inserted)), .integer(Int64(updated)), .integer(Int64(deleted))]
  }
}

extension Store {
  /// What changed from after one changeset to after another, 0 for the empty file; where the second comes first, what
  /// would take the file back.
  package func diff(from: Int64, to: Int64, _ filter: DiffFilter = DiffFilter()) throws -> HistoryDiff {
    try read { database in
      let (first, last) = (min(from, to), max(from, to))
      // Of one record little is read, however much the changesets did.
      let isWhole = filter.record == nil && first < last
      try JournalProof(database: database).check(isWhole ? first + 1...last : nil)
      return HistoryDiff(try ChangesetDifference(from: from, to: to, filter, self, in: database), filter)
    }
  }

  /// What another file has that this one has not, and the other way round. Rows are told by their ids, so that the files
  /// should be copies of one.
  package func diff(with other: Store, _ filter: DiffFilter = DiffFilter()) throws -> HistoryDiff {
    HistoryDiff(try FileDifference(self, other, filter), filter)
  }
}

/// What a diff is about; what is left out is no condition.
package struct DiffFilter: Sendable, Equatable {
  package var table: String?
  /// Rows that are or were this record's.
  package var record: JournalledRecord?

  package init() {}

  func includes(_ table: TrackedTable) -> Bool {
    self.table == nil || self.table == table.name || table.holdsDocuments
  }

  /// Whether a row is meant, of a table that ``includes(_:)-(TrackedTable)`` lets pass.
  func includes(_ pair: RowPair) -> Bool {
    table == nil || table == pair.table.name(of: pair.after ?? pair.before)
  }
}

extension Store {
  /// Reads an end of a diff: the number of a changeset, or a time as `--known-at` reads it.
  ///
  /// - Returns: the last changeset that counts; 0 before the first.
  /// - Throws: ``ValueError`` `invalid_time_expression`, ``HistoryError/unknownChangeset(_:)``.
  package func diffEnd(_ text: String, now: Instant, in zone: TimeZone) throws -> Int64 {
    if let id = Int64(text) { return id == 0 ? 0 : try changeset(id).id }
    return try knownAt(text, now: now, in: zone).changeset
  }
}
