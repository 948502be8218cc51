import ArgumentParser
import CRMKit
import Tabular

/// `crm order list`
struct OrderListCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List orders and invoices.",
    discussion: """
      All filters must match. --since and --until filter by the time of the order. Times are 2026-01-15,
      2026-01, 2026-Q1 or 30d (30 days ago).

      Examples:
        crm order list --customer ada@example.org
        crm order list --status paid --status pending --since 2026-01 --sort -total
        crm order list --where 'total > 20 and channel = web' -f csv
        crm order list --search notebook --columns +net,+refunded
      """)
  static let columns = RecordTable.orders.columns

  @OptionGroup(title: "Filters") var filter: OrderFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var orders = try environment.orders(filter, from: .orders, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &orders)
  }
}
