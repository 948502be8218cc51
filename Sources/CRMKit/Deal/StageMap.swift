/// A stage as a file names it, and what it is called in the funnel: `--stage-map 'Closed Won=won'`.
package struct StageMap: Sendable, Equatable {
  package var written: String
  package var stage: String

  /// - Throws: ``ValueError`` for what is not two names.
  package init(parsing text: String) throws(ValueError) {
    let parts = text.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw ValueError(
        .invalidAssignment, "'\(text)' is not NAME=NAME",
        hint: "write the file's name first, as in 'Closed Won=won'")
    }
    written = parts[0]
    stage = parts[1]
  }
}
