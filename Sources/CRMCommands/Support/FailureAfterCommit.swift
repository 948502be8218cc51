import CRMKit

/// What went wrong after a changeset was committed: the work is done, though the command fails.
struct FailureAfterCommit: Error {
  var cause: any Error
  /// The last one that was committed.
  var changeset: Int64
}

extension Diagnosis {
  /// The diagnosis of the cause, and that not all was in vain.
  init(afterCommit error: FailureAfterCommit) {
    self.init(error.cause)
    if case .interrupted = error.cause as? StoreError { message = "interrupted" }
    message += "; changeset \(error.changeset) was committed"
    hint = "crm show \(error.changeset) shows it, crm undo \(error.changeset) undoes it"
    members += [("committed", .boolean(true)), ("changeset", .integer(error.changeset))]
  }
}
