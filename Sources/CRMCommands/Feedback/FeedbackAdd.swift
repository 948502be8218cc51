import ArgumentParser
import CRMKit
import Tabular

/// `crm feedback add`
struct FeedbackAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a follow-up rule for survey responses.",
    discussion: """
      The rule is about an answer: score, kind, survey, comment, sentiment, agent, team, category, channel, custom.NAME, and
      customer.* of who gave it; see 'crm help rules'. It is asked when an answer is noted or imported, and makes a task about the
      customer, or opens a ticket of theirs, once for each answer, with what was answered as its note. 'crm feedback run' asks about older answers.

      Examples:
        crm feedback add unhappy --when 'score <= 2' --do task --title 'Call back' --due 2d
        crm feedback add detractor --survey loyalty --when 'score <= 6 and customer.owner is empty' --do task --title 'Ask why' --owner kim
        crm feedback add angry --when 'sentiment = negative' --do task --title 'Read the comment' --priority high
        crm feedback add broken --when 'score = 1 and category = delivery' --do ticket --title 'Delivery went wrong'
      """)
  static var result: (any Tabulated.Type)? { WrittenFeedbackRule.self }

  @Argument(help: "Name of the rule.") var name: String
  @Option(help: .init("The rule.", valueName: "rule")) var when: String
  @Option(
    name: .customLong("do"), help: .init("What is made of the answer: task or ticket.", valueName: "what"),
    completion: .list(FeedbackRule.Action.allCases.map(\.rawValue)),
    transform: FeedbackRule.Action.init(argument:))
  var action: FeedbackRule.Action
  @Option(help: "What the task is called, or the subject of the ticket.") var title: String
  @OptionGroup(title: "Action") var options: FeedbackActionOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var rule = FeedbackRule(name: name, rule: when, action: action, title: title)
    (rule.survey, rule.due) = (options.survey, options.due)
    rule.priority = options.priority?.rawValue ?? rule.priority
    let store = try environment.openStore(.writing)
    rule.owner = options.owner.flatMap { $0.isEmpty ? nil : $0 }
    let written = try store.add(rule, asOf: environment.present(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.feedback_added/1",
      WrittenFeedbackRule(written.value, name, [], written.changeset, isDryRun: global.dryRun))
    document.line =
      "\(global.dryRun ? "would add" : "added") feedback '\(name)': \(action.rawValue) '\(title)' where \(when)"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// What adding, changing or deleting a rule about answers did.
struct WrittenFeedbackRule: Tabulated {
  static let columns: [Column] = [
    Column("id", .integer, help: "Number of the rule."),
    Column("name", help: "Its name."),
    Column("fields", .list, help: "What is otherwise than before."),
    Column("changeset", .integer, help: "The changeset; none where nothing changed."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]

  init(_ id: Int64, _ name: String, _ fields: [String], _ changeset: Int64?, isDryRun: Bool) {
    cells = [.integer(id), .text(name), .list(fields), .optional(changeset), .boolean(isDryRun)]
  }
}
