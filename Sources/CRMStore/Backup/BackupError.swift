/// Why a backup cannot be made or used.
package enum BackupError: Error, Sendable, Equatable {
  /// The backup is not as it was sealed: damaged, or written to since. Exit 74.
  case broken(path: String)
  /// The backup is the database it is to replace. Exit 64.
  case itself(path: String)
  /// The database, or the backup, does not agree with its own history. Exit 74.
  case unsound(path: String, findings: [CheckFinding])
}
