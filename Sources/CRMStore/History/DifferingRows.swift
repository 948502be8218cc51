/// Pulls the rows that two states of the file tell apart, table by table and in the order of their ids.
protocol DifferingRows {
  /// The next row that may differ; `nil` after the last.
  mutating func next() throws -> RowPair?

  /// Leaves out of what ``next()`` gives the rows that can be counted without looking at them, and counts them.
  mutating func countPlainRows() throws -> [DiffStatistics]
}

extension DifferingRows {
  mutating func countPlainRows() throws -> [DiffStatistics] { [] }
}

/// A row in two states of the file.
struct RowPair {
  let table: TrackedTable
  let id: Int64
  let before: [SQLValue]?
  let after: [SQLValue]?

  /// What became of the row; `nil` where it is the same, its changeset aside.
  var operation: String? {
    switch (before, after) {
    case (nil, nil): nil
    case (nil, _): "insert"
    case (_, nil): "delete"
    case (let before?, let after?):
      before.indices.contains { $0 != table.changesetIndex && before[$0] != after[$0] } ? "update" : nil
    }
  }
}
