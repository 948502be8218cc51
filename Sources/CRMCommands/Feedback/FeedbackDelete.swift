import ArgumentParser
import CRMKit
import Tabular

/// `crm feedback delete`
struct FeedbackDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a follow-up rule with its entries of the log.",
    discussion: """
      Tasks that it made stay. 'crm undo' restores the rule and its log.

      Examples:
        crm feedback delete unhappy
      """)
  static var result: (any Tabulated.Type)? { WrittenFeedbackRule.self }

  @Argument(help: "name of the rule", completion: .shellCommand("crm complete feedback")) var rule: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.feedbackRules().named(rule)
    let written = try store.delete(old, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.feedback_deleted/1",
      WrittenFeedbackRule(old.id, rule, [], written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") feedback '\(rule)'"
    try environment.console.write(receipt: document)
    return .done
  }
}
