/// Why a backup cannot be made or used.
package enum BackupError: Error, Sendable, Equatable {
  /// The database, or the backup, does not agree with its own history. Exit 74.
  case unsound(path: String, findings: [CheckFinding])
}
