import ArgumentParser
import CRMKit
import Tabular

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
