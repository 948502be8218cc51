import ArgumentParser
import CRMKit
import Tabular

/// `crm interaction list`
struct InteractionListCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List activities: calls, e-mails, meetings and others.",
    discussion: """
      All filters must match. --since and --until filter by the time of the interaction. Times are
      2026-01-15, 2026-01, 2026-Q1 or 30d (30 days ago).

      Examples:
        crm interaction list --customer ada@example.org --sort -at
        crm interaction list --kind call --kind chat --direction in --since 2026-01
        crm interaction list --where 'kind = call and duration_seconds > 300' -f csv
      """)
  static let columns = RecordTable.interactions.columns

  @OptionGroup(title: "Filters") var filter: InteractionFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var rows = try environment.interactions(filter, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}
