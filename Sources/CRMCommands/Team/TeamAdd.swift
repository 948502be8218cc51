import ArgumentParser
import CRMKit
import Tabular

/// `crm team add`
struct TeamAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a team.",
    discussion: """
      Every team has a pool: deals that assignment rules of method pool leave unassigned for the team, and
      that members claim. --claim-open and --claim-day limit the claims.

      Examples:
        crm team add north --lead ann --region north --member ann --member bob
        crm team add inbound --claim-open 10 --claim-day 3 --description 'whoever asks us'
      """)
  static var result: (any Tabulated.Type)? { AddedRecord.self }

  @Argument(help: "name of the team") var name: String
  @OptionGroup(title: "Values") var values: TeamValueOptions
  @Option(
    help: "member to add; repeatable", completion: .shellCommand("crm complete users"))
  var member: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var team = Team(name: name)
    values.apply(to: &team)
    let added = try store.addTeam(team, members: member, dryRun: global.dryRun)
    var document = AddedRecord.document("team", added, isDryRun: global.dryRun)
    document.line = "\(global.dryRun ? "would add" : "added") team '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}
