import ArgumentParser
import CRMKit
import Tabular

/// `crm triage edit`
struct TriageEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change a triage rule.",
    discussion: """
      Options that are not given leave their fields unchanged; --tag replaces all tags. Tickets keep the
      values that the rule set before.

      Examples:
        crm triage edit refunds --priority high --no-stop
        crm triage edit refunds --name money-back --where "text contains 'refund'"
        crm triage edit refunds --clear tag --clear description
      """)
  static var result: (any Tabulated.Type)? { WrittenTriageRule.self }

  static let clearable = [
    "rule", "category", "priority", "team", "assignee", "tag", "description",
  ]

  @Argument(help: "name of the rule", completion: .shellCommand("crm complete triage")) var rule: String
  @Option(help: "new name") var name: String?
  @OptionGroup(title: "Rule") var values: TriageValueOptions
  @Option(
    help: .init(
      "empty a field: rule, category, priority, team, assignee, tag or description", valueName: "field"))
  var clear: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard name != nil || !values.isEmpty || !clear.isEmpty else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm triage edit --help")
    }
    for field in clear { _ = try RecordChange(clearing: field, of: Self.clearable) }
    let store = try environment.openStore(.writing)
    var changed = try store.triageRule(rule)
    changed.name = name ?? changed.name
    for field in clear { Self.empty(field, of: &changed) }
    values.apply(to: &changed)
    let written = try store.edit(changed, asOf: environment.asOfNow(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.triage_edited/1",
      WrittenTriageRule(changed.id, changed.name, written.changeset, isDryRun: global.dryRun))
    document.line =
      written.value
      ? "\(global.dryRun ? "would change" : "changed") triage '\(rule)'" : "triage '\(rule)' is unchanged"
    environment.warnOfUnreachable(try store.triageRules())
    try environment.console.write(receipt: document)
    return .done
  }

  private static func empty(_ field: String, of rule: inout TriageRule) {
    switch field {
    case "rule": rule.condition = nil
    case "category": rule.category = nil
    case "priority": rule.priority = nil
    case "team": rule.team = nil
    case "assignee": rule.assignee = nil
    case "tag": rule.tags = []
    default: rule.description = nil
    }
  }
}
