import ArgumentParser
import CRMKit

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
