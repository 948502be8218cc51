import ArgumentParser
import CRMKit
import Tabular

/// `crm import`
struct ImportNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import previews, presets, mappings, and whole databases.",
    discussion: """
      Records are imported by their own noun, as in 'crm customer import contacts.csv'. The verbs here
      preview a file, list presets and recognised column names, and manage saved import mappings.
      """,
    subcommands: [
      ImportAll.self, ImportCheck.self, ImportPresets.self, ImportAliases.self, ImportMappings.self,
      ImportDelete.self,
    ])
}

/// `crm import check`
struct ImportCheck: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "check", abstract: "Preview how an import would read a file.",
    discussion: """
      The preview shows format, encoding, delimiter and preset of the file, the field each column maps to,
      and the first problems. The header decides whether the file holds customers, orders, deals, tickets or
      something else; --noun overrides that. 'crm import FILE' names the command that imports the file. No
      database is needed; if there is one, its custom fields and saved mappings are used. --rows shows the
      rows as they would be read instead.

      Examples:
        crm import check contacts.csv
        crm import check orders.csv --noun order --map 'Kunde=customer'
        crm import check contacts.csv --encoding gb18030 --rows 5
        crm import check cards.vcf --rows all -f json
      """)
  static let columns = MappedColumn.columns

  @Argument(help: "file, or - for standard input", completion: .file()) var file: String
  @Option(help: .init("show this many rows as they would be read, or all", valueName: "n")) var rows: String?
  @OptionGroup var records: ImportNounOption
  @OptionGroup(title: "Columns") var mapping: MappingArguments
  @OptionGroup(title: "Amounts") var amounts: AmountOptions
  @OptionGroup(title: "File") var reading: ReadingOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var options = ImportOptions(path: file)
    options.read = try reading.value(in: environment)
    return try environment.naming(file) {
      if let rows { return try writeRows(options, limit: limit(rows), environment) }
      return try ImportInspectionReport(inspect(options, environment), environment).write()
    }
  }

  private func inspect(_ options: ImportOptions, _ environment: Environment) throws -> ImportInspection {
    let store = try? environment.openStore(.reading)
    var inspection = try FileInspection(options, interruption: environment.interruption)
    if let store { inspection.zone = DayZone(try environment.zone(of: store)) }
    inspection.currency = try amounts.currency ?? store?.baseCurrency()
    let noun = try records.noun ?? namedNoun ?? inspection.noun()
    return try inspection.run(noun, mapping.value(for: file, of: noun, in: store))
  }

  /// The noun of a preset that was named, where one noun alone has it.
  private var namedNoun: RecordNoun? {
    let nouns = RecordNoun.allCases.filter { noun in
      ImportPreset.all(of: noun).contains { $0.name == mapping.preset?.lowercased() }
    }
    return nouns.count == 1 ? nouns[0] : nil
  }

  private func writeRows(_ options: ImportOptions, limit: Int?, _ environment: Environment) throws
    -> ExitStatus
  {
    var rows = try FileRows(options, limit: limit, interruption: environment.interruption)
    let status = try environment.console.write(&rows)
    FaultReport(
      name: file == "-" ? "standard input" : file, isQuiet: environment.global.quiet,
      console: environment.console
    )
    .tell(rows.warnings, as: "warning")
    return status
  }

  private func limit(_ text: String) throws -> Int? {
    if text == "all" { return nil }
    guard let count = Int(text), count >= 0 else {
      throw UsageError(
        .invalidValue, "'\(text)' is not a number of rows", hint: "write --rows 5 or --rows all")
    }
    return count
  }
}

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
