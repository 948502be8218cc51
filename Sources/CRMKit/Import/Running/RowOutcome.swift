/// The outcome of a row of an import.
enum RowOutcome {
  case created, updated, unchanged
  case skipped(code: String, message: String)
  case rejected(code: String, message: String)

  /// Whether the row did not get in.
  var isLeftOut: Bool {
    switch self {
    case .skipped, .rejected: true
    case .created, .updated, .unchanged: false
    }
  }

  var isWritten: Bool {
    switch self {
    case .created, .updated: true
    case .unchanged, .skipped, .rejected: false
    }
  }
}
