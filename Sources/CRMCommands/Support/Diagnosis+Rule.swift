import CRMKit
import Tabular

extension Diagnosis {
  /// What is wrong with a rule, and where: the line it stands on, with a mark below it.
  init(rule error: RuleError) {
    self.init(error.code.rawValue, error.message, hint: error.hint, error.status)
    file = error.source
    (line, column) = (error.place.line, error.place.column)
    guard !error.line.trimmed.isEmpty else { return }
    let scalars = error.line.unicodeScalars
    let before = String(String.UnicodeScalarView(scalars.prefix(error.place.column - 1)))
    let marked = String(
      String.UnicodeScalarView(scalars.dropFirst(error.place.column - 1).prefix(error.length)))
    excerpt = [
      error.line,
      String(repeating: " ", count: displayWidth(of: before))
        + String(repeating: "^", count: max(1, displayWidth(of: marked))),
    ]
  }
}

extension RuleError {
  fileprivate var status: ExitStatus {
    switch code {
    case .syntax, .unknownName, .type, .value, .limit, .currency, .scores: .usage
    case .unknownSegment: .notFound
    case .cycle: .conflict
    }
  }
}
