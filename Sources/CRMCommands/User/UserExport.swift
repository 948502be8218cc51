import ArgumentParser
import CRMKit
import Tabular

/// `crm user export`
struct UserExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export users to a file, with every column.",
    discussion: """
      The file name extension chooses the format; without one, and on standard output, it is csv. 'crm user
      import' reads csv, tsv, json and ndjson back, except absences and creation times; 'crm export --all'
      includes everything.

      Examples:
        crm user export users.csv
      """)
  static let columns = UserDetail.columns

  @OptionGroup var output: ExportFileArgument
  @OptionGroup(title: "Filters") var filter: UserFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try output.prepare(environment)
    let store = try environment.openStore(.reading)
    return try environment.console.write(store.users(filter.value, on: environment.today(in: store)))
  }
}
