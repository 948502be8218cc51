import ArgumentParser
import CRMKit
import Tabular

/// `crm user export`
struct UserExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export users to a file, with every column.",
    discussion: """
      The ending of the file chooses the format; without one, and on standard output, it is csv. 'crm user import' reads csv,
      tsv, json and ndjson back, but for absences and for when a user was added; 'crm export --all' takes everything along.

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
