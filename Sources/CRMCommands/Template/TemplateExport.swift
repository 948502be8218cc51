import ArgumentParser
import CRMKit
import Tabular

/// `crm template export`
struct TemplateExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export reply templates to a file.",
    discussion: """
      The file extension selects the format; without one, and on standard output, it is csv. 'crm template
      import' reads csv, tsv, json and ndjson back.

      Examples:
        crm template export templates.csv
        crm template export -f ndjson > templates.ndjson
      """)
  static let columns = RecordTable.templates.columns

  @OptionGroup var output: ExportFileArgument
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try output.prepare(environment)
    var rows = try environment.templates(in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}
