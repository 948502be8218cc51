import ArgumentParser
import CRMKit
import Tabular

/// `crm sla edit`
struct SLAEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change an SLA policy, for all tickets that it covers.",
    discussion: """
      Options that are not given leave their fields unchanged. Due times are never stored: those of the past
      follow the new targets as well. A new rule applies to tickets that are opened or changed from now on,
      and to existing ones with 'crm sla apply'.

      Examples:
        crm sla edit gold --resolution 6h --warn-before resolution=1h
        crm sla edit gold --name platinum --where 'priority = urgent and tag = vip'
        crm sla edit rest --clear next-response --clear warn-before
      """)
  static var result: (any Tabulated.Type)? { WrittenPolicy.self }

  static let clearable =
    ["rule", "calendar", "warn-before", "pause", "effective-from", "description"]
    + SLAClock.allCases.map(\.argument)

  @Argument(help: "name of the policy", completion: .shellCommand("crm complete policies")) var policy: String
  @Option(help: "new name") var name: String?
  @OptionGroup(title: "Policy") var values: SLAValueOptions
  @Option(
    help: .init(
      "clear a field: rule, calendar, warn-before, pause, effective-from, description, "
        + "or a timer",
      valueName: "field"))
  var clear: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard name != nil || !values.isEmpty || !clear.isEmpty else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm sla edit --help")
    }
    for field in clear { _ = try RecordChange(clearing: field, of: Self.clearable) }
    let store = try environment.openStore(.writing)
    var changed = try store.slaPolicy(policy)
    changed.name = name ?? changed.name
    for field in clear { Self.empty(field, of: &changed) }
    try values.apply(to: &changed, environment, store)
    let written = try store.edit(changed, asOf: environment.asOfNow(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.sla_edited/1",
      WrittenPolicy(changed.id, changed.name, written.changeset, isDryRun: global.dryRun))
    document.line =
      written.value
      ? "\(global.dryRun ? "would change" : "changed") policy '\(policy)'"
      : "policy '\(policy)' is unchanged"
    environment.warnOfUnreachable(try store.slaPolicies())
    try environment.console.write(receipt: document)
    return .done
  }

  private static func empty(_ field: String, of policy: inout SLAPolicy) {
    switch field {
    case "rule": policy.condition = nil
    case "calendar": policy.calendar = nil
    case "warn-before":
      for clock in SLAClock.allCases { policy.terms.targets[clock]?.warnBefore = nil }
    case "pause": policy.terms.pauses = .category
    case "effective-from": policy.effectiveFrom = nil
    case "description": policy.description = nil
    default:
      for clock in SLAClock.allCases where clock.argument == field { policy.terms.targets[clock] = nil }
    }
  }
}
