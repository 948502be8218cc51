import Tabular

/// Changesets as rows, the newest first, pulled one at a time.
package struct ChangesetList: RowSource {
  package var columns: [Column] { Changeset.columns }

  /// The connection closes with it.
  private let store: Store
  private let condition: RecordCondition
  private let statement: RawStatement
  private var emitted = 0

  fileprivate init(_ store: Store, _ condition: RecordCondition) throws {
    self.store = store
    self.condition = condition
    statement = try RawStatement(
      store.connection, "\(Changeset.selectSQL) WHERE \(condition.sql) ORDER BY id DESC")
    try statement.bind(condition.values)
  }

  package mutating func next(into row: inout RowBuffer) throws -> Bool {
    guard try statement.step() else { return false }
    emitted += 1
    row.removeAll()
    for cell in Changeset(statement).cells { row.append(cell) }
    return true
  }

  package mutating func countRemaining() throws -> Int? { try countAll().map { $0 - emitted } }

  package func countAll() throws -> Int? {
    let counter = try RawStatement(
      store.connection, "SELECT count(*) FROM changeset\(condition.clause)")
    try counter.bind(condition.values)
    return try counter.step() ? Int(counter.integer(at: 0)) : nil
  }
}

extension Store {
  /// The changesets that pass a filter, the newest first.
  ///
  /// - Complexity: those of one record are found by indexes; that no entry of the journal is missing is found out by a
  ///   count over a narrow index.
  package func changesets(_ filter: ChangesetFilter = ChangesetFilter()) throws -> ChangesetList {
    try read { try ChangesetList(self, filter.condition(in: $0)) }
  }
}
