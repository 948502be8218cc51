import ArgumentParser
import CRMKit
import Tabular

/// `crm assignment edit`
struct AssignmentEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change an assignment rule, or its place in the order.",
    discussion: """
      Options that are not given leave their fields unchanged. Past decisions stay as they are.

      Examples:
        crm assignment edit dach --position 1
        crm assignment edit dach --method weighted --name german
        crm assignment edit rest --clear description
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  static let clearable = ["rule", "description"]

  @Argument(help: "name of the rule", completion: .shellCommand("crm complete assignments")) var rule: String
  @Option(help: "new name") var name: String?
  @OptionGroup(title: "Rule") var values: AssignmentValueOptions
  @Option(help: .init("empty a field: rule or description", valueName: "field")) var clear: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard name != nil || !values.isEmpty || !clear.isEmpty else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm assignment edit --help")
    }
    for field in clear { _ = try RecordChange(clearing: field, of: Self.clearable) }
    let store = try environment.openStore(.writing)
    var changed = try store.assignmentRule(rule)
    changed.name = name ?? changed.name
    values.apply(to: &changed)
    if clear.contains("rule") { changed.condition = nil }
    if clear.contains("description") { changed.description = nil }
    let written = try store.edit(changed, asOf: environment.asOfNow(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.assignment_edited/1",
      Receipt(changed.id, changed.name, changed: written.value, written.changeset, isDryRun: global.dryRun))
    document.line =
      written.value
      ? "\(global.dryRun ? "would change" : "changed") assignment '\(rule)'"
      : "assignment '\(rule)' is unchanged"
    environment.warnOfUnreachable(try store.assignmentRules())
    try environment.console.write(receipt: document)
    return .done
  }
}
