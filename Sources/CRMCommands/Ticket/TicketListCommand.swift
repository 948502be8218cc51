import ArgumentParser
import CRMKit
import Tabular

/// `crm ticket list`
struct TicketListCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List tickets.",
    discussion: """
      Tickets that were merged into others are left out. --search finds text in any script, in the subject and in all that
      was written.

      Examples:
        crm ticket list --status open --sort -priority
        crm ticket list --assignee '' --status open -f ids
        crm ticket list --search 退款
        crm ticket list --where 'priority >= high and created_at < -2d and customer.country = DE' -f csv
      """)
  static let columns = RecordTable.tickets.columns

  @OptionGroup(title: "Filters") var filter: TicketFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var rows = try environment.tickets(filter, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}
