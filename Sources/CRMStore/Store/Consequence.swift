/// What a write brings about beyond what it was asked for: a rule of the trade is followed by what it decides.
///
/// It belongs to the same transaction and the same changeset. An undo puts rows back as they were and decides nothing anew.
package protocol Consequence: Sendable {
  /// - Parameter changes: what was written by now, consequences that came before among it.
  func follow(_ changes: ChangedRows, in transaction: WriteTransaction, of store: Store) throws
}

/// A table that is computed from others and has no history of its own.
package protocol DerivedRows: Sendable {
  /// The table.
  var table: String { get }
  /// The table whose rows it is computed from.
  var source: String { get }
  /// What a finding is called where the two do not agree.
  var finding: String { get }

  /// Brings the table up to date with what a transaction wrote.
  func refresh(after changes: ChangedRows, in transaction: WriteTransaction) throws

  /// Computes everything anew.
  func rebuild(in database: Database) throws

  /// What does not agree with the rows it is computed from.
  func check(in database: Database) throws -> [CheckFinding]
}

extension DataModel {
  /// Computes anew what is derived from one of these tables.
  func rebuild(derivedFrom tables: some Collection<String>, in database: Database) throws {
    for rows in derived where tables.contains(rows.source) { try rows.rebuild(in: database) }
  }
}
