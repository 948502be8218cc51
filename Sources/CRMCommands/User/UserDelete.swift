import ArgumentParser
import CRMKit
import Tabular

/// `crm user delete`
struct UserDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete users with their absences and memberships.",
    discussion: """
      Records keep the user as their owner. For a user who leaves, set the last day instead: crm user edit
      NAME --left today. Asks for confirmation if there is more than one; scripts pass --yes.

      Examples:
        crm user delete bob
        crm user delete bob cyd --yes
      """)
  static var result: (any Tabulated.Type)? { DeletedRecords.self }

  @Argument(help: "names of users", completion: .shellCommand("crm complete users")) var users: [String]
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let ids = try users.uniqued().map { try store.recordID(.user, $0) }
    try environment.confirmDeletion(of: "user", ids, in: store)
    let deleted = try store.deleteUsers(users, dryRun: global.dryRun)
    var document = DeletedRecords.document("user", ids, deleted, isDryRun: global.dryRun)
    if ids.count == 1 { document.line = "\(global.dryRun ? "would delete" : "deleted") user '\(users[0])'" }
    try environment.console.write(receipt: document)
    return .done
  }
}
