import CRMKit
import Tabular

/// What is said after an import: the summary on standard output, rows with faults on standard error.
struct ImportReport {
  let summary: ImportSummary
  /// The summary in the columns of its noun.
  private let record: any Tabulated
  /// What else came of it, behind the numbers of rows.
  private let effects: String
  /// What is to be known of the rows that went in, a sentence each.
  var notes: [String] = []
  /// Members of the document behind those of every import.
  var members: [(key: String, value: JSONValue)] = []
  private let environment: Environment
  private var console: Console { environment.console }

  init(_ summary: ImportSummary, _ environment: Environment) {
    self.init(summary, as: summary, environment)
  }

  init(_ summary: ImportSummary, as record: any Tabulated, effects: String = "", _ environment: Environment) {
    self.summary = summary
    self.record = record
    self.effects = effects
    self.environment = environment
  }

  func write() throws -> ExitStatus {
    tellRows()
    if summary.isRefused { throw try refusal() }
    tellNotes()
    try console.write(receipt: document)
    tellFaults(isRefused: summary.isRefused)
    tellRejects(isRejection: summary.rejected > 0)
    return summary.rejected > 0 ? .someRejected : .done
  }

  /// What was found out about the file and its rows, before anything is said of what was written.
  func tellRows() {
    if !summary.isLeftOut { tellSource() }
    tell(summary.warnings, as: "warning")
    tellSkips()
  }

  func tellNotes() { for note in notes { console.note("\(name): \(note)") } }

  /// - Parameter isRefused: nothing was written because of them.
  func tellFaults(isRefused: Bool) { tell(summary.faults, as: "error", isRefused: isRefused) }

  var document: Document {
    var document = Document(schema: "crm.import/1", record)
    document.members.append(("rejected_by_code", counts(summary.faults)))
    document.members.append(("skipped_by_code", counts(summary.skips)))
    document.members.append(("warned_by_code", warnings))
    for (key, value) in members { document.members.append((key, value)) }
    document.line = line
    return document
  }

  private var warnings: JSONValue {
    guard summary.blankRows > 0, case .object(let members) = counts(summary.warnings) else {
      return counts(summary.warnings)
    }
    return .object(members + [("blank_row", .integer(summary.blankRows))])
  }

  private var line: String {
    if summary.isLeftOut { return "\(name): left out" }
    let numbers =
      "\(summary.read) read, \(summary.created) created, \(summary.updated) updated, "
      + "\(summary.unchanged) unchanged, \(summary.skipped) skipped, \(summary.rejected) rejected"
    if summary.isDryRun { return "dry run of \(name): \(numbers)\(effects)" }
    return "\(name): \(numbers)\(effects)" + (summary.changeset.map { " (changeset \($0))" } ?? "")
  }

  private var name: String { summary.file == "-" ? "standard input" : summary.file }

  /// What was found out about the file, where it is not the plain case.
  private func tellSource() {
    var parts = [summary.source.format.rawValue]
    if summary.source.encoding != "utf-8" { parts.append("encoding \(summary.source.encoding)") }
    if let delimiter = summary.source.delimiter, delimiter != UInt8(ascii: ",") {
      parts.append("delimiter '\(delimiter == 9 ? "tab" : String(UnicodeScalar(delimiter)))'")
    }
    if let preset = summary.preset, preset != "crm" { parts.append("preset \(preset)") }
    if parts.count > 1 { console.note("\(name): \(parts.joined(separator: ", "))") }
    if summary.preset == ImportPreset.mailchimp.name, !hasMailchimpName {
      console.note(
        "\(name): the file name does not show whether these are unsubscribed contacts, as unsubscribed_….csv does"
      )
    }
    if summary.blankRows > 0 {
      let rows = "\(summary.blankRows) blank row\(summary.blankRows == 1 ? "" : "s")"
      console.note("\(name): \(rows) ignored")
    }
    if !summary.droppedColumns.isEmpty {
      console.note(
        "\(name): left out \(summary.droppedColumns.map { "'\($0)'" }.joined(separator: ", ")) (--unknown keep keeps them)"
      )
    }
    if let key = summary.keyColumn {
      console.note("\(name): '\(key.column)' is the customers' external id at '\(key.source)'\(naming)")
    }
    if !summary.newFields.isEmpty, !summary.isRefused {
      console.note("\(name): new fields \(summary.newFields.joined(separator: ", "))")
    }
  }

  /// How to say which system it is, where nothing does.
  private var naming: String {
    summary.keyColumn?.source == "external" ? " (--source NAME names the system)" : ""
  }

  private var hasMailchimpName: Bool {
    summary.file.split(separator: "/").last.flatMap { MailchimpStatus(fileName: String($0)) } != nil
  }

  func tellRejects(isRejection: Bool) {
    guard let file = summary.rejectsFile else { return }
    console.note("\(isRejection ? "rejected" : "skipped") rows are in \(file)")
  }

  /// Rows that may have been skipped by mistake are told one by one; those that were asked to be, by their number.
  private func tellSkips() {
    guard !environment.global.verbose else { return tell(summary.skips, as: "skipped") }
    tell(summary.skips.only("duplicate_in_file"), as: "skipped")
    for (code, count) in summary.skips.counts where code != "duplicate_in_file" {
      console.note("\(name): \(count) skipped, \(code) (--verbose lists them)")
    }
  }

  private func tell(_ faults: FaultList, as sort: String, isRefused: Bool? = nil) {
    FaultReport(
      name: name, isQuiet: environment.global.quiet, isRefused: isRefused ?? summary.isRefused,
      console: console
    )
    .tell(faults, as: sort)
  }

  private func counts(_ faults: FaultList) -> JSONValue {
    .object(faults.counts.map { ($0.code, .integer($0.count)) })
  }

  /// The error of an import that wrote nothing; a single fault is the error itself.
  private func refusal() throws -> RefusedImport {
    tellRejects(isRejection: summary.rejected > 0)
    if summary.faults.count > 1 { tellFaults(isRefused: true) }
    return RefusedImport(summary: summary)
  }
}

/// Rows were rejected and nothing was imported.
struct RefusedImport: Error {
  let summary: ImportSummary
}

extension Diagnosis {
  init(refused error: RefusedImport) {
    let summary = error.summary
    let end = summary.brokenOffLine.map { "nothing after line \($0) can be read: correct that line first" }
    let mending = "fix the row\(summary.rejected == 1 ? "" : "s"), or run again with --on-error skip"
    let rejects = summary.rejectsFile == nil ? " --rejects rejects.csv" : ""
    let own = summary.faults.counts.count == 1 ? summary.faults.first.first?.hint : nil
    let hint = own ?? end ?? mending + rejects
    if let fault = summary.faults.first.first, summary.faults.count == 1 {
      self.init(fault.code, fault.message, hint: hint, .invalidData)
      line = fault.line
      column = fault.column > 0 ? fault.column : nil
      field = fault.field
    } else {
      self.init(
        "rows_rejected", "\(summary.rejected) of \(summary.read) rows rejected, nothing was imported",
        hint: hint,
        .invalidData)
    }
    file = summary.file == "-" ? "standard input" : summary.file
    members = [
      ("read", .integer(summary.read)), ("rejected", .integer(summary.rejected)),
      ("errors", .array(summary.faults.first.map(\.json))),
    ]
  }
}

extension RowFault {
  var json: JSONValue {
    .object([
      ("code", .string(code)), ("line", .integer(line)), ("column", column > 0 ? .integer(column) : .null),
      ("field", .optional(field)), ("message", .string(message)),
    ])
  }
}
