import ArgumentParser
import CRMKit
import Tabular

/// `crm feedback add`
struct FeedbackAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a follow-up rule for survey responses.",
    discussion: """
      The rule is about a response: score, kind, survey, comment, sentiment, agent, team, category, channel,
      custom.NAME, and customer.* of the respondent; see 'crm help rules'. It applies when a response is
      recorded or imported, and makes a task about the customer, or opens a ticket of the customer, once per
      response, with the response as its note. 'crm feedback run' applies it to older responses.

      Examples:
        crm feedback add unhappy --where 'score <= 2' --do task --title 'Call back' --due 2d
        crm feedback add detractor --survey loyalty --where 'score <= 6 and customer.owner is empty' --do task --title 'Ask why' --owner kim
        crm feedback add angry --where 'sentiment = negative' --do task --title 'Read the comment' --priority high
        crm feedback add broken --where 'score = 1 and category = delivery' --do ticket --title 'Delivery went wrong'
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the rule") var name: String
  @Option(
    name: .customLong("where"),
    help: .init("rule that responses must match; see 'crm help rules'", valueName: "rule"))
  var condition: String
  @Option(
    name: .customLong("do"), help: .init("what to make of a response: task or ticket", valueName: "action"),
    completion: .list(FeedbackRule.Action.allCases.map(\.rawValue)),
    transform: FeedbackRule.Action.init(argument:))
  var action: FeedbackRule.Action
  @Option(help: "title of the task, or subject of the ticket") var title: String
  @OptionGroup(title: "Action") var options: FeedbackActionOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var rule = FeedbackRule(name: name, rule: condition, action: action, title: title)
    (rule.survey, rule.due) = (options.survey, options.due)
    rule.priority = options.priority?.rawValue ?? rule.priority
    let store = try environment.openStore(.writing)
    rule.owner = options.owner.flatMap { $0.isEmpty ? nil : $0 }
    let written = try store.add(rule, asOf: environment.present(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.feedback_added/1",
      Receipt(written.value, name, fields: [], written.changeset, isDryRun: global.dryRun))
    document.line =
      "\(global.dryRun ? "would add" : "added") feedback '\(name)': \(action.rawValue) '\(title)' where \(condition)"
    try environment.console.write(receipt: document)
    return .done
  }
}

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
