/// Why customers cannot become one, or two again.
package enum MergeError: Error, Sendable, Equatable {
  /// The customer, or one that was merged into it, is named as a duplicate of itself. Exit 5.
  case itself(name: String, RecordError.Candidate)
  /// A person and a company without a choice of the kind. Exit 5.
  case kindsDiffer(RecordError.Candidate, RecordError.Candidate)
  /// Others work for the customer, which would become a person. Exit 5.
  case employs(RecordError.Candidate, employee: RecordError.Candidate)
  /// A value is to come from a customer that is not merged. Exit 64.
  case notAmongThem(RecordError.Candidate)
  /// The name is not that of a merged customer. Exit 4.
  case notMerged(name: String)
  /// The alias came with an archive without history, so that nothing tells what the customer had. Exit 5.
  case broughtAlong(RecordError.Candidate)
  /// The changeset is not a merge. Exit 4.
  case mergedNobody(changeset: Int64)
}
