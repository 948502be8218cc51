import ArgumentParser
import CRMKit
import Tabular

/// `crm customer list`
struct CustomerListCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List customers.",
    discussion: """
      Filters narrow the list together. Times are 2026-01-15, 2026-01, 2026-Q1, 30d (the last 30 days), or FROM..TO with
      both ends included and either left out.

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
