import ArgumentParser
import CRMKit

/// What of a ticket's standing a command sets.
struct TicketSnapshotOptions: ParsableArguments {
  @Option(
    help: "low, normal, high or urgent.", completion: .list(TicketPriority.allCases.map(\.rawValue)),
    transform: TicketPriority.init(argument:))
  var priority: TicketPriority?
  @Option(help: "What kind of matter it is.") var category: String?
  @Option(help: "Who works on it.", completion: .shellCommand("crm complete owners")) var assignee: String?
  @Option(help: "The team that has it.") var team: String?
}

extension TicketSnapshotOptions {
  func change(at: DateSpan?, _ environment: Environment, _ store: Store) throws -> TicketChange {
    var change = TicketChange()
    change.priority = priority
    change.category = category
    change.assignee = try environment.user(assignee, in: store)
    change.team = try environment.team(team, in: store)
    change.at = at
    return change
  }
}

extension TicketPriority: Choice {}
extension ServiceState.Category: Choice {}
extension TicketLinkKind: Choice {}
