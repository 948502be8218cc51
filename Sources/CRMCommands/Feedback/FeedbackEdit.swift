import ArgumentParser
import CRMKit
import Tabular

/// `crm feedback edit`
struct FeedbackEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change a follow-up rule for survey responses.",
    discussion: """
      Options that are not given leave their fields unchanged; an empty --survey, --owner or --due clears the
      field. Tasks and tickets that the rule made stay.

      Examples:
        crm feedback edit unhappy --where 'score <= 3' --due 1d
        crm feedback edit unhappy --name dissatisfied --owner ''
      """)
  static var result: (any Tabulated.Type)? { WrittenFeedbackRule.self }

  @Argument(help: "name of the rule", completion: .shellCommand("crm complete feedback")) var rule: String
  @Option(help: .init("new name", valueName: "name")) var name: String?
  @Option(
    name: .customLong("where"),
    help: .init("new rule that responses must match; see 'crm help rules'", valueName: "rule"))
  var condition: String?
  @Option(help: "title of the task, or subject of the ticket") var title: String?
  @OptionGroup(title: "Action") var options: FeedbackActionOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var edit = FeedbackRuleEdit()
    (edit.name, edit.rule, edit.title) = (name, condition, title)
    (edit.survey, edit.due) = (options.survey, options.due)
    edit.priority = options.priority?.rawValue
    let store = try environment.openStore(.writing)
    edit.owner = options.owner
    let old = try store.feedbackRules().named(rule)
    let written = try store.edit(old, edit, asOf: environment.present(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.feedback_edited/1",
      WrittenFeedbackRule(old.id, name ?? rule, written.value, written.changeset, isDryRun: global.dryRun))
    document.line =
      written.value.isEmpty
      ? "feedback '\(rule)' is unchanged"
      : "\(global.dryRun ? "would change" : "changed") feedback '\(name ?? rule)': \(written.value.joined(separator: ", "))"
    try environment.console.write(receipt: document)
    return .done
  }
}
