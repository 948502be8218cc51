import ArgumentParser
import CRMKit
import Tabular

/// `crm lifecycle list`
struct LifecycleList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the lifecycle stages set by hand, with reasons.",
    discussion: """
      'crm report lifecycle' lists the stages of all customers.

      Examples:
        crm lifecycle list
        crm lifecycle list -f csv --columns customer_id,stage,at
      """)
  static let columns = LifecycleOverride.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).lifecycleOverrides())
  }
}
