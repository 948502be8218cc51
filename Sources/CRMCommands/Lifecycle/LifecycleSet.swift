import ArgumentParser
import CRMKit
import Tabular

/// `crm lifecycle set`
struct LifecycleSet: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "set", abstract: "Set the lifecycle stage of a customer by hand.",
    discussion: """
      Reports, rules and alerts use the stage from now on, until 'crm lifecycle unset'. The stages are those
      of both schemes of 'crm report lifecycle': prospect, new, repeat, reactivated, active, at_risk,
      dormant, lost.

      Examples:
        crm lifecycle set 4 lost --reason 'moved abroad'
        crm lifecycle set 4 lost --reason 'moved abroad' --dry-run
      """)
  static var result: (any Tabulated.Type)? { LifecycleChange.self }

  @Argument(help: "customer by id, e-mail address, phone number or source:key") var customer: String
  @Argument(help: "lifecycle stage", completion: .list(LifecycleOverride.stages)) var stage: String
  @Option(help: .init("reason, kept in the history", valueName: "text")) var reason: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard !reason.isEmpty else {
      throw UsageError(.invalidValue, "--reason is empty", hint: "write --reason 'moved abroad'")
    }
    let store = try environment.openStore(.writing)
    let written = try store.setLifecycle((stage, reason), of: [customer], dryRun: global.dryRun)
    return try environment.write(LifecycleChange(stage, written, global))
  }
}
