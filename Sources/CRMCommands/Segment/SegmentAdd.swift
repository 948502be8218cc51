import ArgumentParser
import CRMKit
import Tabular

/// `crm segment add`
struct SegmentAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a segment: customers that match a rule.",
    discussion: """
      Customers that match the rule are the members, evaluated whenever the segment is read (a dynamic
      segment). Rules refer to other segments as segment:NAME; a segment that would refer to itself is refused.

      Examples:
        crm segment add vip --where 'tag:vip or orders.net(365d) > 5000'
        crm segment add win-back --where 'segment:vip and last_order < -60d' --description 'autumn letter'
        crm segment add german --file german.rule
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the segment") var name: String
  @OptionGroup var rule: SegmentRuleArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard let (text, source) = try rule.text(in: environment) else {
      throw UsageError(.missingArgument, "no rule is given", hint: "write --where RULE, or --file FILE")
    }
    let store = try environment.openStore(.writing)
    let written = try store.addSegment(
      name, rule: text, description: rule.description, source: source, asOf: environment.present(in: store),
      dryRun: global.dryRun)
    var document = Document(
      schema: "crm.segment_added/1",
      Receipt(written.value, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would add" : "added") segment '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}

extension Environment {
  /// Now, days beginning where they do for the command or the database.
  func present(in store: Store) throws -> AsOf { AsOf(through: now, zone: DayZone(try zone(of: store))) }
}
