import CRMKit
import Tabular

/// What is said after an import of several files: a line a file, and what they come to.
struct JointImportReport {
  private let reports: [ImportReport]
  private let environment: Environment
  private var summaries: [ImportSummary] { reports.map(\.summary) }

  init(_ reports: [ImportReport], _ environment: Environment) {
    self.reports = reports
    self.environment = environment
  }

  func write() throws -> ExitStatus {
    for report in reports { report.tellRows() }
    if summaries.contains(where: \.isRefused) {
      reports[0].tellRejects(isRejection: true)
      for report in reports { report.tellFaults(isRefused: true) }
      throw RefusedImports(summaries: summaries)
    }
    for report in reports { report.tellNotes() }
    try environment.console.write(receipt: document)
    for report in reports { report.tellFaults(isRefused: false) }
    reports[0].tellRejects(isRejection: rejected > 0)
    return rejected > 0 || !leftOut.isEmpty ? .someRejected : .done
  }

  /// The files that could not be read.
  private var leftOut: [ImportSummary] { summaries.filter(\.isLeftOut) }
  private var rejected: Int { summaries.reduce(0) { $0 + $1.rejected } }

  /// The numbers of all files, then each file's own document; a row a file where rows are asked for.
  private var document: Document {
    let documents = reports.map(\.document)
    let columns = documents[0].columns
    let rows = documents.flatMap(\.rows)
    let totals = columns.indices.map { index in
      (key: columns[index].name, value: total(columns[index], rows.map { $0[index] }).json)
    }
    let files = documents.map { JSONValue.object($0.members) }
    var document = Document(
      schema: "crm.import/1",
      members: totals + [("files", .array(files)), ("left_out", .strings(leftOut.map(\.file)))],
      text: TextDocument(sections: []), columns: columns, rows: rows)
    document.line = (documents.compactMap(\.line) + [line]).joined(separator: "\n")
    return document
  }

  private var line: String {
    let read = summaries.reduce(0) { $0 + $1.read }
    let head = summaries[0].isDryRun ? "dry run of " : ""
    let changeset = summaries.compactMap(\.changeset).first.map { " (changeset \($0))" } ?? ""
    let out = leftOut.isEmpty ? "" : ", \(leftOut.count) left out"
    return "\(head)\(reports.count) files\(out): \(read) read, \(rejected) rejected\(changeset)"
  }

  /// Numbers are added up; what is the same everywhere stays, all else is unknown.
  private func total(_ column: Column, _ cells: [Cell]) -> Cell {
    if cells.allSatisfy({ $0 == cells[0] }), column.name == "changeset" || !cells[0].isNumber {
      return cells[0]
    }
    guard column.name != "changeset" else { return .null }
    let numbers = cells.compactMap(\.number)
    return numbers.count == cells.count ? .integer(numbers.reduce(0, +)) : .null
  }
}

extension Cell {
  fileprivate var number: Int64? { if case .integer(let value) = self { value } else { nil } }
  fileprivate var isNumber: Bool { number != nil }
}

/// Rows of several files were rejected and nothing was imported.
struct RefusedImports: Error {
  let summaries: [ImportSummary]
}

extension Diagnosis {
  init(refused error: RefusedImports) {
    let summaries = error.summaries
    let read = summaries.reduce(0) { $0 + $1.read }
    let rejected = summaries.reduce(0) { $0 + $1.rejected }
    if summaries.allSatisfy(\.isLeftOut) {
      self.init(
        "files_left_out", "none of the \(summaries.count) files can be read, nothing was imported",
        hint: "correct them, or name others", .invalidData)
    } else {
      self.init(
        "rows_rejected",
        "\(rejected) of \(read) rows of \(summaries.count) files rejected, nothing was imported",
        hint: Diagnosis.hint(for: summaries, rejected), .invalidData)
    }
    let files = summaries.filter { $0.faults.count > 0 }.map { summary in
      JSONValue.object([
        ("file", .string(summary.file)), ("read", .integer(summary.read)),
        ("rejected", .integer(summary.rejected)), ("errors", .array(summary.faults.first.map(\.json))),
      ])
    }
    members = [("read", .integer(read)), ("rejected", .integer(rejected)), ("files", .array(files))]
  }

  /// What all faults are mended by; where a file breaks off, that comes first.
  private static func hint(for summaries: [ImportSummary], _ rejected: Int) -> String {
    let faults = summaries.map(\.faults).filter { $0.count > 0 }
    let codes = Set(faults.flatMap { $0.counts.map(\.code) })
    let hint = codes.count == 1 ? faults.first?.first.first?.hint : nil
    if let broken = summaries.first(where: { $0.brokenOffLine != nil }), let line = broken.brokenOffLine {
      let end = "nothing after line \(line) of \(broken.file) can be read: correct that line first"
      return (hint ?? end) + ", or --on-error skip leaves the file out"
    }
    if let hint { return hint }
    let rejects = summaries[0].rejectsFile == nil ? " --rejects rejects.csv" : ""
    return "fix the row\(rejected == 1 ? "" : "s"), or run again with --on-error skip\(rejects)"
  }
}
