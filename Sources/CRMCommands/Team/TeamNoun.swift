import ArgumentParser
import CRMKit
import Tabular

/// `crm team`
struct TeamNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "team", abstract: "Teams: members, workload, and the pool of deals they may claim.",
    discussion: """
      Tickets and deals can belong to a team. Deals in the pool of a team are claimed by its members.
      """,
    subcommands: [
      TeamAdd.self, TeamShow.self, TeamList.self, TeamEdit.self, TeamDelete.self, TeamJoin.self,
      TeamLeave.self,
      TeamPool.self,
    ])
}

/// `crm team add`
struct TeamAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a team.",
    discussion: """
      Every team has a pool: deals that assignment rules of method pool leave unassigned for the team, and
      that members claim. --claim-open and --claim-day limit the claims.

      Examples:
        crm team add north --lead ann --region north --member ann --member bob
        crm team add inbound --claim-open 10 --claim-day 3 --description 'whoever asks us'
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the team") var name: String
  @OptionGroup(title: "Values") var values: TeamValueOptions
  @Option(
    help: "member to add; repeatable", completion: .shellCommand("crm complete users"))
  var member: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var team = Team(name: name)
    values.apply(to: &team)
    let added = try store.addTeam(team, members: member, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Receipt.added("team", added, named: name, isDryRun: global.dryRun))
    return .done
  }
}

/// `crm team show`
struct TeamShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show everything about a team.",
    discussion: """
      Examples:
        crm team show north
        crm team show north -f json
      """)

  @Argument(help: "name of the team", completion: .shellCommand("crm complete teams")) var team: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let (detail, added, changed) = try environment.openStore(.reading).team(team)
    try environment.console.write(
      Document.record("team", TeamDetail.columns, detail.cells, added, changed))
    return .done
  }
}

/// `crm team list`
struct TeamList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List teams with their members and workload.",
    discussion: """
      Examples:
        crm team list
        crm team list --sort -pooled -f csv
      """)
  static let columns = TeamDetail.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).teams())
  }
}

/// `crm team edit`
struct TeamEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change a team.",
    discussion: """
      Options that are not given leave their fields unchanged. 'crm team join' and 'crm team leave' change the
      members.

      Examples:
        crm team edit north --lead bob --claim-day 5
        crm team edit north --name nordics --clear claim_day
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  static let clearable = ["lead", "region", "description", "claim_open", "claim_day"]

  @Argument(help: "name of the team", completion: .shellCommand("crm complete teams")) var team: String
  @Option(help: "new name") var name: String?
  @OptionGroup(title: "Values") var values: TeamValueOptions
  @Option(help: .init("clear a field, by the name of its column; repeatable", valueName: "field")) var clear:
    [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard name != nil || !values.isEmpty || !clear.isEmpty else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm team edit --help")
    }
    for field in clear { _ = try RecordChange(clearing: field, of: Self.clearable) }
    let store = try environment.openStore(.writing)
    let id = try store.recordID(.team, team)
    let edited = try store.editTeam(
      team,
      { team in
        team.name = name ?? team.name
        values.apply(to: &team)
        if clear.contains("lead") { team.lead = nil }
        if clear.contains("region") { team.region = nil }
        if clear.contains("description") { team.description = nil }
        if clear.contains("claim_open") { team.claimOpen = nil }
        if clear.contains("claim_day") { team.claimDay = nil }
      }, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Receipt.edited("team", id, edited, named: team, isDryRun: global.dryRun))
    return .done
  }
}

/// The values of a team, as `add` and `edit` take them.
struct TeamValueOptions: ParsableArguments {
  @Option(help: "user who leads the team", completion: .shellCommand("crm complete users")) var lead: String?
  @Option(help: "region") var region: String?
  @Option(help: "description") var description: String?
  @Option(
    help: .init("limit of open deals from the pool per user; none by default", valueName: "count"),
    transform: { try wholeNumber($0, in: 1...1_000_000, of: "claim-open") })
  var claimOpen: Int64?
  @Option(
    help: .init(
      "limit of deals claimed from the pool per user and day; none by default", valueName: "count"),
    transform: { try wholeNumber($0, in: 1...1_000_000, of: "claim-day") })
  var claimDay: Int64?

  var isEmpty: Bool {
    lead == nil && region == nil && description == nil && claimOpen == nil && claimDay == nil
  }

  /// Takes over what is given.
  func apply(to team: inout Team) {
    team.lead = lead.map { $0.isEmpty ? nil : $0 } ?? team.lead
    team.region = region.map { $0.isEmpty ? nil : $0 } ?? team.region
    team.description = description.map { $0.isEmpty ? nil : $0 } ?? team.description
    team.claimOpen = claimOpen ?? team.claimOpen
    team.claimDay = claimDay ?? team.claimDay
  }
}

/// `crm team delete`
struct TeamDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a team; its members stay.",
    discussion: """
      Deals in its pool are unassigned again. Asks for confirmation if the team has members; scripts pass
      --yes. 'crm undo' restores the team and its members.

      Examples:
        crm team delete north --yes
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the team", completion: .shellCommand("crm complete teams")) var team: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let id = try store.recordID(.team, team)
    try environment.confirmDeletion(of: "team", [id], named: team, in: store)
    let deleted = try store.deleteTeam(team, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Receipt.deleted("team", [id], deleted, named: team, isDryRun: global.dryRun))
    return .done
  }
}

/// `crm team pool`
struct TeamPool: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "pool", abstract: "List the deals in the pool of a team, to be claimed.",
    discussion: """
      Examples:
        crm team pool inbound
        crm team pool inbound --sort -amount --limit 1 -f ids | xargs crm deal claim
      """)
  static let columns = RecordTable.deals.columns

  @Argument(help: "name of the team", completion: .shellCommand("crm complete teams")) var team: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    var filter = DealFilter()
    filter.ids = try store.pool(of: team)
    let columns = RecordTable.deals.columns
    var deals = try store.deals(
      filter, order: environment.order(of: columns), columns: environment.console.chosenColumns(of: columns))
    return try environment.console.write(chosen: &deals)
  }
}
