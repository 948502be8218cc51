import ArgumentParser
import CRMKit
import Tabular

/// `crm alert edit`
struct AlertEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change an alert.",
    discussion: """
      Options that are not given leave their fields unchanged. The matches of the new rule are compared with
      those of the old rule at the last check.

      Examples:
        crm alert edit leaving --severity warning --period quarter
        crm alert edit silent-big --where 'orders.net(365d) > 8000 and last_order < -60d'
      """)
  static var result: (any Tabulated.Type)? { WrittenAlert.self }

  @Argument(help: "name of the alert", completion: .shellCommand("crm complete alerts")) var name: String
  @OptionGroup(title: "Rule") var rule: AlertRuleOptions
  @OptionGroup(title: "Reporting") var telling: AlertTellingOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var alert = try store.alert(name)
    if rule.on != nil {
      throw UsageError(
        .conflictingOptions, "the kind of an alert cannot be changed", hint: "delete it and add another")
    }
    if alert.watches != .customers { try telling.refusePeriod() }
    if !rule.isEmpty { alert.rule = try rule.text(about: alert.watches) }
    telling.apply(to: &alert)
    let now = AsOf(through: environment.now, zone: DayZone(try environment.zone(of: store)))
    let written = try store.edit(alert, asOf: now, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.alert_edited/1", WrittenAlert(alert.id, name, written.changeset, isDryRun: global.dryRun))
    document.line =
      written.value
      ? "\(global.dryRun ? "would change" : "changed") alert '\(name)'" : "alert '\(name)' is unchanged"
    try environment.console.write(receipt: document)
    return .done
  }
}
