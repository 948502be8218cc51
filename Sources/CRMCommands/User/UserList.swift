import ArgumentParser
import CRMKit
import Tabular

/// `crm user list`
struct UserList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List users with their open deals.",
    discussion: """
      --unknown lists whom customers and deals name as their owner instead, and who is no user: a misspelling, or somebody
      to be added.

      Examples:
        crm user list
        crm user list --team north --status active --sort -open_deals
        crm user list --unknown --exit-code
      """)
  static let columns = UserDetail.columns

  @OptionGroup(title: "Filters") var filter: UserFilterOptions
  @Flag(help: "Owners who are no users.") var unknown = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    if unknown, !filter.isEmpty {
      throw UsageError(
        .conflictingOptions, "nothing but a name is known of who is no user", hint: "give --unknown alone")
    }
    let store = try environment.openStore(.reading)
    let users =
      try unknown ? store.unknownOwners() : store.users(filter.value, on: environment.today(in: store))
    return try environment.console.write(users)
  }
}
