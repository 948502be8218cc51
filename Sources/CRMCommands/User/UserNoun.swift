import ArgumentParser
import CRMKit
import Tabular

/// `crm user`
struct UserNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "user", abstract: "Users: record owners and agents.",
    discussion: """
      A user owns records, works on tickets and belongs to teams. Assignment rules pass over users who are
      absent or at their capacity.
      """,
    subcommands: [
      UserAdd.self, UserShow.self, UserList.self, UserEdit.self, UserDelete.self, UserAbsent.self,
      UserPresent.self,
      UserImportCommand.self, UserExport.self,
    ])
}

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
  static var result: (any Tabulated.Type)? { Receipt.self }

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
    try environment.console.write(
      receipt: Receipt.added("user", added, named: name, isDryRun: global.dryRun))
    return .done
  }
}

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
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "names of users", completion: .shellCommand("crm complete users")) var users: [String]
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let ids = try users.uniqued().map { try store.recordID(.user, $0) }
    try environment.confirmDeletion(of: "user", ids, in: store)
    let deleted = try store.deleteUsers(users, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Receipt.deleted("user", ids, deleted, named: users[0], isDryRun: global.dryRun))
    return .done
  }
}

/// `crm user present`
struct UserPresent: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "present", abstract: "End the absence of a user.",
    discussion: """
      Coming absences stay, unless --all removes them.

      Examples:
        crm user present bob
        crm user present ann --on 2026-02-09
        crm user present cyd --all
      """)
  static var result: (any Tabulated.Type)? { ChangedAbsence.self }

  @Argument(help: "login name of the user", completion: .shellCommand("crm complete users")) var user: String
  @Option(help: .init("first day back; today by default", valueName: "day")) var on: String?
  @Flag(help: "remove coming absences, too") var all = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let day = try environment.days(on, of: "on", in: store)?.first ?? environment.today(in: store)
    let written = try store.endAbsences(of: user, on: day, isForGood: all, dryRun: global.dryRun)
    let line =
      written.value == 0
      ? "\(user) is not absent on \(day)" : "\(user) \(global.dryRun ? "would be" : "is") present from \(day)"
    try environment.console.write(
      receipt: ChangedAbsence.document(
        user, written.value, written.changeset, isDryRun: global.dryRun, line: line))
    return .done
  }
}

/// `crm user import`
struct UserImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Add or update users and their teams from a file.",
    discussion: """
      A user is found by the login name. Missing teams are added; if a file has managers and no teams, the
      users of a manager are a team named after the manager. Importing the same file again changes nothing.
      Nobody is removed from a team.

      Examples:
        crm user import users.csv
        crm user import sales_teams.csv --dry-run
      """)
  static var result: (any Tabulated.Type)? { UserImportSummary.self }

  @OptionGroup var input: FileImportArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var drafter = UserDrafter()
    drafter.zone = DayZone(try environment.zone(of: store))
    return try input.options(of: .user, in: store, environment).run {
      [drafter] in
      try store.importUsers($0, drafter, progress: $1)
    } report: { summary in
      ImportReport(
        summary, as: UserImportSummary(summary), effects: effects(summary.teams), environment)
    }
  }

  private func effects(_ counts: TeamCounts) -> String {
    let effects = [(counts.newTeams, "new team"), (counts.newLeads, "new lead")].filter { $0.0 > 0 }
      .map { count, noun in "\(count) \(noun)\(count == 1 ? "" : "s")" }
    return effects.isEmpty ? "" : ": " + effects.joined(separator: ", ")
  }
}

/// `crm user export`
struct UserExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export users to a file, with every column.",
    discussion: """
      The file name extension chooses the format; without one, and on standard output, it is csv. 'crm user
      import' reads csv, tsv, json and ndjson back, except absences and creation times; 'crm export --all'
      includes everything.

      Examples:
        crm user export users.csv
      """)
  static let columns = UserDetail.columns

  @OptionGroup var output: ExportFileArgument
  @OptionGroup(title: "Filters") var filter: UserFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try output.prepare(environment)
    let store = try environment.openStore(.reading)
    return try environment.console.write(store.users(filter.value, on: environment.today(in: store)))
  }
}
