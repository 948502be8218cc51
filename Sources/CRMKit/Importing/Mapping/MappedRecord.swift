/// What became of one row.
package struct MappedRecord: Sendable, Equatable {
  package var draft: CustomerDraft
  /// Any problem rejects the row.
  package var problems: [RowProblem] = []
  /// Doubts that do not.
  package var warnings: [RowProblem] = []
  /// A date could not be read before its whole column is seen: prove the columns, set the rules, map the row again.
  package var needsDateProof = false
}
