import ArgumentParser
import CRMKit
import Tabular

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
