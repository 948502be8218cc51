import ArgumentParser
import CRMKit
import Tabular

/// `crm user add`
struct UserAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a user: a record owner or an agent.",
    discussion: """
      The name is the word that columns called owner hold. Owners need not be users; only users are given records by rules.

      Examples:
        crm user add ann --full-name 'Ann Lee' --email ann@example.org --region north --capacity 20
        crm user add bob --team north --weight 2 --started 2026-02-01
      """)
  static var result: (any Tabulated.Type)? { AddedRecord.self }

  @Argument(help: "The word that columns called owner hold.") var name: String
  @OptionGroup(title: "Values") var values: UserValueOptions
  @Option(
    help: "A team to be in; given again for more.", completion: .shellCommand("crm complete teams"))
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
