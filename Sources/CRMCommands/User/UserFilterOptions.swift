import ArgumentParser
import CRMKit

/// Which users a list is about.
struct UserFilterOptions: ParsableArguments {
  @Option(help: "In this team.", completion: .shellCommand("crm complete teams")) var team: String?
  @Option(help: "Of this region.") var region: String?
  @Option(
    help: "active, absent, left or upcoming, today.", completion: .list(UserStatus.allCases.map(\.rawValue)),
    transform: UserStatus.init(argument:))
  var status: UserStatus?
  @Option(help: .init("In the name, the address or the title.", valueName: "text")) var search: String?

  var isEmpty: Bool { team == nil && region == nil && status == nil && search == nil }

  var value: UserFilter {
    var filter = UserFilter()
    filter.team = team
    filter.region = region
    filter.status = status
    filter.search = search
    return filter
  }
}

extension UserStatus: Choice {}
