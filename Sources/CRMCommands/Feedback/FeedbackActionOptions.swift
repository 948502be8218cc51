import ArgumentParser
import CRMKit

/// What a rule about answers makes, as `add` and `edit` take it.
struct FeedbackActionOptions: ParsableArguments {
  @Option(
    help: "only responses to this survey", completion: .shellCommand("crm complete surveys"))
  var survey: String?
  @Option(help: .init("due this long after the response: 2d, 4h, 1w", valueName: "time")) var due: String?
  @Option(
    help: "owner; by default the owner of the customer",
    completion: .shellCommand("crm complete owners"))
  var owner: String?
  @Option(
    help: "priority: low, normal, high or urgent (tickets only)",
    completion: .list(FeedbackPriority.allCases.map(\.rawValue)), transform: FeedbackPriority.init(argument:))
  var priority: FeedbackPriority?
}

/// How soon what a rule makes wants to be done.
enum FeedbackPriority: String, CaseIterable, Choice { case low, normal, high, urgent }
extension FeedbackRule.Action: Choice {}
