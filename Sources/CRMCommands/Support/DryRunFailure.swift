import CRMKit

/// What went wrong in a dry run.
struct DryRunFailure: Error {
  var cause: any Error
}

extension Diagnosis {
  /// The diagnosis of the cause, and why a run that writes nothing wants room.
  init(dryRun error: DryRunFailure) {
    self.init(error.cause)
    guard case .diskFull? = error.cause as? StoreError else { return }
    hint = "a dry run writes to the database and rolls back" + (hint.map { ": " + $0 } ?? "")
  }
}
