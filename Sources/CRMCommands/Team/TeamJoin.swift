import ArgumentParser
import CRMKit
import Tabular

/// `crm team join`
struct TeamJoin: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "join", abstract: "Add users to a team.",
    discussion: """
      Examples:
        crm team join north ann bob
      """)
  static var result: (any Tabulated.Type)? { ChangedMembers.self }

  @OptionGroup var members: MemberArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try members.run(joining: true, in: environment)
  }
}

/// `crm team leave`
struct TeamLeave: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "leave", abstract: "Remove users from a team; they keep their records.",
    discussion: """
      Examples:
        crm team leave north bob
      """)
  static var result: (any Tabulated.Type)? { ChangedMembers.self }

  @OptionGroup var members: MemberArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try members.run(joining: false, in: environment)
  }
}

/// A team and users.
struct MemberArguments: ParsableArguments {
  @Argument(help: "name of the team", completion: .shellCommand("crm complete teams")) var team: String
  @Argument(help: "names of users", completion: .shellCommand("crm complete users")) var users: [String]
}

extension MemberArguments {
  func run(joining: Bool, in environment: Environment) throws -> ExitStatus {
    let isDryRun = environment.global.dryRun
    let changed = try environment.openStore(.writing).changeMembers(
      of: team, users, joining: joining, dryRun: isDryRun)
    var document = Document(
      schema: "crm.team_member_edited/1", ChangedMembers(team, changed, isDryRun: isDryRun))
    let names = changed.value.joined(separator: ", ")
    document.line =
      switch (changed.value.isEmpty, joining) {
      case (true, true): "unchanged: all are in team '\(team)' already"
      case (true, false): "unchanged: none is in team '\(team)'"
      case (false, true): "\(names) \(isDryRun ? "would join" : "joined") team '\(team)'"
      case (false, false): "\(names) \(isDryRun ? "would leave" : "left") team '\(team)'"
      }
    try environment.console.write(receipt: document)
    return .done
  }
}

/// Who joined a team, or left it.
struct ChangedMembers: Tabulated {
  static let columns = [
    Column("team", help: "name of the team"),
    Column("users", .list, help: "users who were added or removed"),
    Column("changeset", .integer, help: "changeset; empty if nothing changed"),
    Column("dry_run", .boolean, help: "whether it was a dry run: nothing was written"),
  ]

  let cells: [Cell]

  init(_ team: String, _ changed: Store.Written<[String]>, isDryRun: Bool) {
    cells = [.text(team), .list(changed.value), .optional(changed.changeset), .boolean(isDryRun)]
  }
}
