import ArgumentParser
import CRMKit
import Tabular

/// `crm user import`
struct UserImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Add or update users and their teams from a file.",
    discussion: """
      A user is found by the name. Teams that are not there are made; where a file has managers and no teams, the users of a
      manager are a team by the manager's name. Importing the same file again changes nothing. Nobody is taken out of a team.

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
    let options = try input.options(of: .user, in: store, global)
    let summary = try environment.naming(input.file) {
      try store.importUsers(options, drafter, progress: ProgressLine(environment).update)
    }
    let (teams, leads) = (summary.teams.newTeams, summary.teams.newLeads)
    let effects = [(teams, "new team"), (leads, "new lead")].filter { $0.0 > 0 }.map { count, noun in
      "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
    return try ImportReport(
      summary, as: UserImportSummary(summary),
      effects: effects.isEmpty ? "" : ": " + effects.joined(separator: ", "), environment
    ).write()
  }
}
