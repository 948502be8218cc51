import ArgumentParser
import CRMKit
import Tabular

/// `crm lifecycle unset`
struct LifecycleUnset: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "unset", abstract: "Remove a lifecycle stage that was set by hand.",
    discussion: """
      Examples:
        crm lifecycle unset 4 2
        crm lifecycle unset 4 --dry-run -f json
      """)
  static var result: (any Tabulated.Type)? { LifecycleChange.self }

  @Argument(help: "customers by id, e-mail address, phone number or source:key") var customers: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(customers, in: environment)
    let store = try environment.openStore(.writing)
    let written = try store.setLifecycle(nil, of: names, dryRun: global.dryRun)
    return try environment.write(LifecycleChange(nil, written, global))
  }
}
