import CRMKit
import Tabular

/// The files of an import, and where they go.
struct ImportedFiles {
  /// What to do with each file.
  let options: [ImportOptions]
  let store: Store
  let environment: Environment

  /// Imports them, several as one changeset, and reports the outcome.
  ///
  /// - Parameters:
  ///   - one: imports one file.
  ///   - report: what is said about one file.
  func run(
    _ one: (ImportOptions, (ImportProgress) -> Void) throws -> ImportSummary,
    report: (ImportSummary) -> ImportReport
  ) throws -> ExitStatus {
    let summaries = try store.importTogether(options, describe: RowFault.init(keepingOut:)) { index in
      let progress = ProgressLine(environment)
      do {
        return try environment.naming(options[index].path) { try one(options[index], progress.update) }
      } catch let error where options.count > 1 && (error is InputFailure || error is FileError) {
        throw OneOfSeveral(cause: error)
      }
    }
    let reports = summaries.map(report)
    return try reports.count == 1 ? reports[0].write() : JointImportReport(reports, environment).write()
  }

  /// As ``run(_:report:)``, for what has nothing to tell but its summary.
  func run(_ one: (ImportOptions, (ImportProgress) -> Void) throws -> ImportSummary) throws -> ExitStatus {
    try run(one) { ImportReport($0, environment) }
  }
}

/// A file of several kept all of them out.
struct OneOfSeveral: Error {
  let cause: any Error
}

extension Diagnosis {
  init(oneOfSeveral error: OneOfSeveral) {
    self.init(error.cause)
    let leaving = "--on-error skip leaves the file out"
    hint = hint.map { "\($0), or \(leaving)" } ?? "nothing was imported; \(leaving)"
  }
}

extension RowFault {
  /// What keeps a file out of the import of several.
  fileprivate init(keepingOut error: any Error) {
    let diagnosis = Diagnosis(error)
    var message = diagnosis.message
    if let error = error as? FileError { message = "it cannot be read: \(systemMessage(error.errno))" }
    self.init(
      code: diagnosis.code, line: diagnosis.line ?? 0, column: diagnosis.column ?? 0,
      field: diagnosis.field, message: message, hint: diagnosis.hint)
  }
}

/// The names of the files that are to be imported.
///
/// - Throws: ``UsageError`` if standard input is named twice.
func checked(files: [String]) throws -> [String] {
  guard files.count(where: { $0 == "-" }) > 1 else { return files }
  throw UsageError(.unexpectedArgument, "standard input is named twice", hint: "write - once")
}

/// How far an import has come.
struct ProgressLine {
  private let progress: Progress

  init(_ environment: Environment) { progress = environment.console.progress }

  func update(_ progress: ImportProgress) {
    self.progress.update(
      Pulse.Step(done: progress.read, unit: "records"), of: progress.file,
      share: progress.byteCount.map { Double(progress.bytesRead) / Double(max(1, $0)) })
  }
}
