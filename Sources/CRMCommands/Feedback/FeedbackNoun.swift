import ArgumentParser
import CRMKit
import Tabular

/// `crm feedback`
struct FeedbackNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "feedback",
    abstract: "Follow-up rules: tasks and tickets from survey responses.",
    discussion: """
      A follow-up rule makes a task or opens a ticket for a response, such as one with a low score, to close
      the loop with the customer.
      """,
    subcommands: [
      FeedbackAdd.self, FeedbackList.self, FeedbackEdit.self, FeedbackDelete.self, FeedbackRunCommand.self,
      FeedbackLog.self,
    ])
}

/// `crm feedback list`
struct FeedbackList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the follow-up rules for survey responses.",
    discussion: """
      Examples:
        crm feedback list
        crm feedback list -f json
      """)
  static let columns = FeedbackRule.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).feedbackRules())
  }
}

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
  static var result: (any Tabulated.Type)? { Receipt.self }

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
      Receipt(
        old.id, name ?? rule, fields: written.value, changed: !written.value.isEmpty, written.changeset,
        isDryRun: global.dryRun))
    document.line =
      written.value.isEmpty
      ? "feedback '\(rule)' is unchanged"
      : "\(global.dryRun ? "would change" : "changed") feedback '\(name ?? rule)': \(written.value.joined(separator: ", "))"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// `crm feedback delete`
struct FeedbackDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a follow-up rule with its entries of the log.",
    discussion: """
      Tasks that it made stay. 'crm undo' restores the rule and its log.

      Examples:
        crm feedback delete unhappy
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the rule", completion: .shellCommand("crm complete feedback")) var rule: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.feedbackRules().named(rule)
    let written = try store.delete(old, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.feedback_deleted/1",
      Receipt(old.id, rule, fields: [], written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") feedback '\(rule)'"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// `crm feedback run`
struct FeedbackRunCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "run", abstract: "Apply the follow-up rules to existing survey responses.",
    discussion: """
      New responses trigger the rules without this. This command applies all rules, or the named ones, to
      older responses: after a rule was added or changed. A rule acts once per response. --dry-run shows what
      would be made.

      Each action is written before it is committed: if it cannot be written, nothing is done. If the program
      is killed in between, the next run does the action again. At most one event is reported twice, under the
      same event_id.

      Examples:
        crm feedback run --since 30d --dry-run
        crm feedback run unhappy
      """)
  static let columns = Feedback.columns

  @Argument(
    help: "names of rules; all by default", completion: .shellCommand("crm complete feedback"))
  var rules: [String] = []
  @Option(help: .init("only responses from this time on", valueName: "time")) var since: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let since = try environment.instant(since, of: "since", in: store)
    var status = ExitStatus.done
    _ = try store.runFeedback(
      rules, since: since, asOf: environment.present(in: store), dryRun: global.dryRun
    ) {
      status = try environment.console.tell(TabulatedRows($0), by: "event_id", $1)
    }
    return status
  }
}

/// `crm feedback log`
struct FeedbackLog: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "log", abstract: "List the tasks and tickets that follow-up rules made.",
    discussion: """
      Examples:
        crm feedback log
        crm feedback log --sort -at --limit 10 -f json
      """)
  static let columns = Feedback.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).feedback())
  }
}
