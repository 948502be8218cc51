import ArgumentParser
import CRMKit
import Tabular

/// `crm interaction show`
struct InteractionShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show everything about an interaction.",
    discussion: """
      Examples:
        crm interaction show 1
        crm interaction show phone:c-17 -f json
      """)

  @Argument(help: "interaction by id or source:number") var interaction: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let (row, added, changed) = try environment.openStore(.reading).interaction(interaction)
    try environment.console.write(
      Document.record("interaction", RecordTable.interactions.columns, row, added, changed))
    return .done
  }
}
