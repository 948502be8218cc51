import ArgumentParser
import CRMKit

/// Which reminders are asked for.
struct ReminderOptions: ParsableArguments {
  @Option(
    help: .init("look ahead: 7d, 2w", valueName: "time"), transform: days(argument:))
  var within: Int64 = 0
  @Option(help: "only this owner", completion: .shellCommand("crm complete owners")) var owner: String?
  @Option(
    help: "only this kind; repeatable",
    completion: .list(ReminderKind.allCases.map(\.rawValue)),
    transform: ReminderKind.init(argument:))
  var kind: [ReminderKind] = []
}

extension ReminderOptions {
  func query(_ environment: Environment, _ store: Store) throws -> ReminderQuery {
    var query = ReminderQuery(now: environment.now, zone: DayZone(try environment.zone(of: store)))
    query.within = within
    query.owner = try environment.person(filtered: owner, in: store)
    query.kinds = kind
    return query
  }
}

/// `7d` or `2w` as days.
func days(argument: String) throws -> Int64 {
  let units: [Character: Int64] = ["d": 1, "w": 7]
  guard let unit = argument.last.flatMap({ units[$0] }), let count = Int64(argument.dropLast()),
    0...1000 ~= count
  else {
    throw UsageError(.invalidValue, "'\(argument)' is not a number of days", hint: "write --within 7d, or 2w")
  }
  return count * unit
}

extension ReminderKind: Choice {}
