import ArgumentParser
import CRMKit
import Tabular

/// `crm survey export`
struct SurveyExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export survey responses to a file, with every column.",
    discussion: """
      The file name extension chooses the format; without one, and on standard output, it is csv. 'crm survey
      import' reads csv, tsv, json and ndjson back; add the surveys and import the customers first.

      Examples:
        crm survey export answers.csv
        crm survey export --survey after-call -f ndjson > answers.ndjson
      """)
  static let columns = RecordTable.answers.columns

  @OptionGroup var output: ExportFileArgument
  @OptionGroup(title: "Filters") var filter: SurveyAnswerFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try output.prepare(environment)
    var rows = try environment.answers(filter, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}
