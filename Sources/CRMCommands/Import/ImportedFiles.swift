import CRMKit

/// The files of an import, and where they go.
struct ImportedFiles {
  /// What to do with each file.
  let options: [ImportOptions]
  let store: Store
  let environment: Environment

  /// Imports them, several as one changeset, and says what became of them.
  ///
  /// - Parameters:
  ///   - one: imports one file.
  ///   - report: what is said about one file.
  func run(
    _ one: (ImportOptions, (ImportProgress) -> Void) throws -> ImportSummary,
    report: (ImportSummary) -> ImportReport
  ) throws -> ExitStatus {
    let summaries = try store.importTogether(options) { index in
      let progress = ProgressLine(environment)
      return try environment.naming(options[index].path) { try one(options[index], progress.update) }
    }
    let reports = summaries.map(report)
    return try reports.count == 1 ? reports[0].write() : JointImportReport(reports, environment).write()
  }

  /// As ``run(_:report:)``, for what has nothing to tell but its summary.
  func run(_ one: (ImportOptions, (ImportProgress) -> Void) throws -> ImportSummary) throws -> ExitStatus {
    try run(one) { ImportReport($0, environment) }
  }
}

/// The names of the files that are to be imported.
///
/// - Throws: ``UsageError`` where standard input is named twice.
func checked(files: [String]) throws -> [String] {
  guard files.count(where: { $0 == "-" }) > 1 else { return files }
  throw UsageError(.unexpectedArgument, "standard input is named twice", hint: "write - once")
}
