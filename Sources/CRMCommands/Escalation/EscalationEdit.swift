import ArgumentParser
import CRMKit
import Tabular

/// `crm escalation edit`
struct EscalationEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change an escalation policy.",
    discussion: """
      Options that are not given leave their fields unchanged; --at replaces all levels. A level that a ticket
      has reached at the same share before is not carried out again.

      Examples:
        crm escalation edit late --at '80%: notify ada' --at '100%: team second-level, priority urgent'
        crm escalation edit late --name overdue --where 'team = first-level'
        crm escalation edit late --clear rule
      """)
  static var result: (any Tabulated.Type)? { WrittenEscalation.self }

  static let clearable = ["rule", "description"]

  @Argument(help: "name of the escalation policy", completion: .shellCommand("crm complete escalations"))
  var escalation: String
  @Option(help: "new name") var name: String?
  @OptionGroup(title: "Escalation policy") var values: EscalationValueOptions
  @Option(help: .init("empty a field: rule or description", valueName: "field")) var clear: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard name != nil || !values.isEmpty || !clear.isEmpty else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm escalation edit --help")
    }
    for field in clear { _ = try RecordChange(clearing: field, of: Self.clearable) }
    let store = try environment.openStore(.writing)
    var changed = try store.escalation(escalation)
    changed.name = name ?? changed.name
    try values.apply(to: &changed, environment)
    if clear.contains("rule") { changed.condition = nil }
    if clear.contains("description") { changed.description = nil }
    let written = try store.edit(changed, asOf: environment.asOfNow(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.escalation_edited/1",
      WrittenEscalation(changed.id, changed.name, written.changeset, isDryRun: global.dryRun))
    document.line =
      written.value
      ? "\(global.dryRun ? "would change" : "changed") escalation '\(escalation)'"
      : "escalation '\(escalation)' is unchanged"
    try environment.console.write(receipt: document)
    return .done
  }
}
