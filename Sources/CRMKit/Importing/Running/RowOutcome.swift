/// What became of a row of an import.
enum RowOutcome {
  case created, updated, unchanged
  case skipped(code: String, message: String)
  case rejected(code: String, message: String)

  var isWritten: Bool {
    switch self {
    case .created, .updated: true
    case .unchanged, .skipped, .rejected: false
    }
  }
}
