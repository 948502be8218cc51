import ArgumentParser
import CRMKit
import Tabular

/// `crm team delete`
struct TeamDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a team; its members stay.",
    discussion: """
      Deals in its pool are unassigned again. Asks for confirmation if the team has members; scripts pass
      --yes. 'crm undo' restores the team and its members.

      Examples:
        crm team delete north --yes
      """)
  static var result: (any Tabulated.Type)? { DeletedRecords.self }

  @Argument(help: "name of the team", completion: .shellCommand("crm complete teams")) var team: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let id = try store.recordID(.team, team)
    try environment.confirmDeletion(of: "team", [id], named: team, in: store)
    let deleted = try store.deleteTeam(team, dryRun: global.dryRun)
    var document = DeletedRecords.document("team", [id], deleted, isDryRun: global.dryRun)
    document.line = "\(global.dryRun ? "would delete" : "deleted") team '\(team)'"
    try environment.console.write(receipt: document)
    return .done
  }
}
