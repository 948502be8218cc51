import ArgumentParser
import CRMKit
import Tabular

/// `crm interaction add`
struct InteractionAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Log an activity: a call, e-mail, meeting or other contact.",
    discussion: """
      An interaction is an activity that took place. 'crm task add' plans one.

      Examples:
        crm interaction add ada@example.org --kind call --direction in --duration 340 --outcome solved
        crm interaction add 1 --kind visit --at 2026-01-10 --subject 'New machine' --text 'Wants an offer by March.'
      """)
  static var result: (any Tabulated.Type)? { AddedRecord.self }

  @Argument(help: "customer by id, e-mail address, phone number or source:key") var customer: String?
  @OptionGroup(title: "Values") var values: InteractionValueOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let added = try store.addInteraction(
      values.draft(environment, store), of: customer, dryRun: global.dryRun)
    try environment.console.write(
      receipt: AddedRecord.document("interaction", added, isDryRun: global.dryRun))
    return .done
  }
}
