import CRMKit
import Tabular

/// What `crm import check` found, as a document.
struct ImportInspectionReport {
  private let inspection: ImportInspection
  private let environment: Environment

  init(_ inspection: ImportInspection, _ environment: Environment) {
    self.inspection = inspection
    self.environment = environment
  }

  /// - Returns: `.finding` under `--exit-code` where rows would be rejected.
  func write() throws -> ExitStatus {
    try environment.console.write(document)
    return environment.global.exitCode && inspection.rejected > 0 ? .finding : .done
  }

  private var document: Document {
    Document(
      schema: "crm.import_check/1", members: members, text: text, columns: MappedColumn.columns,
      rows: inspection.columns.map(\.cells))
  }

  private var delimiter: String? { inspection.source.delimiter.map { String(UnicodeScalar($0)) } }

  private var members: [(key: String, value: JSONValue)] {
    [
      ("file", .string(inspection.file)),
      ("noun", .string(inspection.noun.command)),
      ("format", .string(inspection.source.format.rawValue)),
      ("encoding", .string(inspection.source.encoding)),
      ("byte_order_mark", .boolean(inspection.source.hasBOM)),
      ("delimiter", .optional(delimiter)),
      ("preamble_lines", .integer(inspection.skippedPreambleLines)),
      ("preset", .optional(inspection.preset?.name)),
      ("variant", .optional(inspection.variant?.name)),
      (
        "columns",
        .array(
          inspection.columns.map { .object(zip(MappedColumn.columns, $0.cells).map { ($0.name, $1.json) }) })
      ),
      ("read", .integer(inspection.read)),
      ("rejected", .integer(inspection.rejected)),
      ("problems", .array(inspection.problems.first.map(\.json))),
      ("warnings", .array(inspection.warnings.first.map(\.json))),
    ]
  }

  private var text: TextDocument {
    let facts: [(String, [String])] = [
      ("noun", [inspection.noun.command]),
      ("format", [inspection.source.format.rawValue]),
      ("encoding", [inspection.source.encoding + (inspection.source.hasBOM ? " (byte order mark)" : "")]),
      ("delimiter", delimiter.map { [$0 == "\t" ? "tab" : $0] } ?? []),
      (
        "preamble",
        inspection.skippedPreambleLines > 0 ? ["\(inspection.skippedPreambleLines) lines skipped"] : []
      ),
      ("preset", [preset]),
      ("records", ["\(inspection.read) read, \(inspection.rejected) would be rejected"]),
    ]
    return TextDocument(sections: [
      TextDocument.Section(fields: facts),
      TextDocument.Section(
        title: "columns", columns: MappedColumn.columns, rows: inspection.columns.map(\.cells)),
      TextDocument.Section(title: "problems", items: lines(inspection.problems)),
      TextDocument.Section(title: "warnings", items: lines(inspection.warnings)),
    ])
  }

  private var preset: String {
    guard let preset = inspection.preset else { return "none" }
    let variant = inspection.variant.map(\.name)
    return "\(preset.name) (\(variant == preset.name ? preset.title : variant ?? preset.title))"
  }

  private func lines(_ faults: FaultList) -> [String] {
    let lines = faults.first.map { fault in
      let place = fault.column > 0 ? "\(fault.line):\(fault.column)" : "\(fault.line)"
      return "\(place): \(fault.field.map { $0 + ": " } ?? "")\(fault.message)"
    }
    return faults.count > lines.count ? lines + ["… and \(faults.count - lines.count) more"] : lines
  }
}
