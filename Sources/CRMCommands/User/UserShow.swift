import ArgumentParser
import CRMKit
import Tabular

/// `crm user show`
struct UserShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show everything about a user.",
    discussion: """
      Examples:
        crm user show ann
        crm user show ann -f json
      """)

  @Argument(help: "login name of the user", completion: .shellCommand("crm complete users")) var user: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let (detail, added, changed) = try store.user(user, on: environment.today(in: store))
    try environment.console.write(
      Document.record("user", UserDetail.columns, detail.cells, added, changed))
    return .done
  }
}
