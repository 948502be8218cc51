import ArgumentParser
import CRMKit
import Tabular

/// `crm import check`
struct ImportCheck: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "check", abstract: "Say what an import would understand of a file, or show its rows as read.",
    discussion: """
      Encoding, delimiter, preset, what every column would fill, and the first problems. No database is needed; where
      there is one, its custom fields and saved mappings count. --rows shows the rows as they were read instead.

      Examples:
        crm import check contacts.csv
        crm import check contacts.csv --encoding gb18030 --rows 5
        crm import check cards.vcf --rows all -f json
      """)
  static let columns = MappedColumn.columns

  @Argument(help: "The file, or - for standard input.", completion: .file()) var file: String
  @Option(help: .init("Show so many rows as they are read, or all.", valueName: "n")) var rows: String?
  @OptionGroup(title: "Columns") var mapping: MappingArguments
  @OptionGroup(title: "File") var reading: ReadingOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var options = ImportOptions(path: file)
    options.read = try reading.value
    return try environment.naming(file) {
      if let rows { return try writeRows(options, limit: limit(rows), environment) }
      options.mapping = try mapping.value(for: file, in: try? environment.openStore(.reading))
      let inspection = try ImportInspection(options, interruption: environment.interruption)
      return try ImportInspectionReport(inspection, environment).write()
    }
  }

  private func writeRows(_ options: ImportOptions, limit: Int?, _ environment: Environment) throws
    -> ExitStatus
  {
    var rows = try FileRows(options, limit: limit, interruption: environment.interruption)
    let status = try environment.console.write(&rows)
    FaultReport(name: file == "-" ? "standard input" : file, isQuiet: environment.global.quiet)
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
