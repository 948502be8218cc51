import ArgumentParser
import CRMKit
import Tabular

/// `crm user add`
struct UserAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a user: a record owner or an agent.",
    discussion: """
      The login name is what the owner columns hold. Options such as --owner and --assignee take users and the
      current actor; imported files may name others.

      Examples:
        crm user add ann --full-name 'Ann Lee' --email ann@example.org --region north --capacity 20
        crm user add bob --team north --weight 2 --started 2026-02-01
      """)
  static var result: (any Tabulated.Type)? { AddedRecord.self }

  @Argument(help: "login name, as in the owner columns") var name: String
  @OptionGroup(title: "Values") var values: UserValueOptions
  @Option(
    help: "team to join; repeatable", completion: .shellCommand("crm complete teams"))
  var team: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var draft = try values.draft(environment, store)
    draft.name = name
    draft.teams = team
    let added = try store.addUser(draft, dryRun: global.dryRun)
    var document = AddedRecord.document("user", added, isDryRun: global.dryRun)
    document.line = "\(global.dryRun ? "would add" : "added") user '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}
