import ArgumentParser
import CRMKit
import Tabular

/// `crm user list`
struct UserList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List users with their open deals.",
    discussion: """
      --unknown lists owners of customers and deals who are not users: misspelt names, or users to add.

      Examples:
        crm user list
        crm user list --team north --status active --sort -open_deals
        crm user list --unknown --exit-code
      """)
  static let columns = UserDetail.columns

  @OptionGroup(title: "Filters") var filter: UserFilterOptions
  @Flag(help: "list owners who are not users") var unknown = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    if unknown, !filter.isEmpty {
      throw UsageError(
        .conflictingOptions, "owners who are not users have a name only", hint: "give --unknown alone")
    }
    let store = try environment.openStore(.reading)
    let users =
      try unknown ? store.unknownOwners() : store.users(filter.value, on: environment.today(in: store))
    return try environment.console.write(users)
  }
}
