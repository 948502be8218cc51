import ArgumentParser
import CRMKit

/// Which users a list is about.
struct UserFilterOptions: ParsableArguments {
  @Option(help: "only this team", completion: .shellCommand("crm complete teams")) var team: String?
  @Option(help: "only this region") var region: String?
  @Option(
    help: "only this status, as of today: active, absent, left or upcoming",
    completion: .list(UserStatus.allCases.map(\.rawValue)),
    transform: UserStatus.init(argument:))
  var status: UserStatus?
  @Option(help: .init("search the name, the e-mail address and the title", valueName: "text")) var search:
    String?

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
