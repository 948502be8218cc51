import ArgumentParser
import CRMKit
import Tabular

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
  static var result: (any Tabulated.Type)? { EditedRecord.self }

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
    var document = EditedRecord.document("team", id, edited, isDryRun: global.dryRun)
    document.line = EditedRecord.line("team", team, edited.value, isDryRun: global.dryRun)
    try environment.console.write(receipt: document)
    return .done
  }
}
