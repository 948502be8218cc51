/// What became of one row: a draft of a noun, and what is wrong or doubtful about it.
package struct MappedRow<Draft: Sendable & Equatable>: Sendable, Equatable {
  package var draft: Draft
  /// Any problem rejects the row.
  package var problems: [RowProblem] = []
  /// Doubts that do not.
  package var warnings: [RowProblem] = []
  /// A date or a number could not be read before its whole column is seen: prove the columns, set the rules, map the row again.
  package var needsProof = false
}

package typealias MappedRecord = MappedRow<CustomerDraft>
