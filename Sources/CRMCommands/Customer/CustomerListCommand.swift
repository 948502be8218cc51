import ArgumentParser
import CRMKit
import Tabular

/// `crm customer list`
struct CustomerListCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List customers (contacts, accounts).",
    discussion: """
      All filters must match. --since and --until filter by the time a customer was added. Times are
      2026-01-15, 2026-01, 2026-Q1 or 30d (30 days ago); a span is one of these, or FROM..TO with both ends
      included and either left out.

      Examples:
        crm customer list --search lovelace
        crm customer list --tag vip --country DE --sort name
        crm customer list --since 30d --columns id,name,created_at -f csv
        crm customer list --updated 2026-01-01.. -f ids | crm customer tag --ids-from - recent
      """)
  static let columns = CustomerList.standardColumns

  @OptionGroup(title: "Filters") var filter: CustomerFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var customers = try environment.customers(filter, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &customers)
  }
}
