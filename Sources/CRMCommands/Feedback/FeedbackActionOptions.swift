import ArgumentParser
import CRMKit

/// What a rule about answers makes, as `add` and `edit` take it.
struct FeedbackActionOptions: ParsableArguments {
  @Option(
    help: "Only about answers to this survey.", completion: .shellCommand("crm complete surveys"))
  var survey: String?
  @Option(help: .init("How long after the answer it is due: 2d, 4h, 1w.", valueName: "time")) var due: String?
  @Option(
    help: "Who is to do it; who looks after the customer by default.",
    completion: .shellCommand("crm complete owners"))
  var owner: String?
  @Option(
    help: "low, normal, high or urgent; a task knows none above high.",
    completion: .list(FeedbackPriority.allCases.map(\.rawValue)), transform: FeedbackPriority.init(argument:))
  var priority: FeedbackPriority?
}

/// How soon what a rule makes wants to be done.
enum FeedbackPriority: String, CaseIterable, Choice { case low, normal, high, urgent }
extension FeedbackRule.Action: Choice {}
