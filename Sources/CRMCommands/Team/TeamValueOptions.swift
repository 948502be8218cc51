import ArgumentParser
import CRMKit

/// The values of a team, as `add` and `edit` take them.
struct TeamValueOptions: ParsableArguments {
  @Option(help: "The user who leads it.", completion: .shellCommand("crm complete users")) var lead: String?
  @Option(help: "Region.") var region: String?
  @Option(help: "What it is for.") var description: String?
  @Option(
    help: .init("Most open deals of its pool that one may hold; no limit by default.", valueName: "count"),
    transform: { try wholeNumber($0, in: 1...1_000_000, of: "claim-open") })
  var claimOpen: Int64?
  @Option(
    help: .init(
      "Most deals of its pool that one may claim in a day; no limit by default.", valueName: "count"),
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
