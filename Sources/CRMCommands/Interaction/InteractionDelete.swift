import ArgumentParser
import CRMKit
import Tabular

/// `crm interaction delete`
struct InteractionDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete interactions.",
    discussion: """
      To delete several interactions, crm asks for confirmation; scripts pass --yes. 'crm undo' restores
      everything.

      Examples:
        crm interaction delete 3
        crm interaction delete phone:c-17 4 --yes
      """)
  static var result: (any Tabulated.Type)? { DeletedRecords.self }

  @Argument(help: "interactions by id or source:number") var interactions: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(interactions, in: environment)
    let store = try environment.openStore(.writing)
    let ids = try store.interactionIDs(names)
    try environment.confirmDeletion(of: "interaction", ids, in: store)
    let deleted = try store.delete(.interaction, ids, dryRun: global.dryRun)
    try environment.console.write(
      receipt: DeletedRecords.document("interaction", ids, deleted, isDryRun: global.dryRun))
    return .done
  }
}
