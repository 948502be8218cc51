import ArgumentParser
import CRMKit
import Tabular

/// `crm segment create`
struct SegmentCreate: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "create", abstract: "Add a segment: customers that match a rule.",
    discussion: """
      A segment is its rule: who belongs to it is asked anew each time, so that it is never stale. Rules name other
      segments as segment:NAME; one that would be made of itself is refused.

      Examples:
        crm segment create vip 'tag:vip or orders.net(365d) > 5000'
        crm segment create win-back 'segment:vip and last_order < -60d' --description 'for the autumn letter'
        crm segment create german --file german.rule
      """)
  static var result: (any Tabulated.Type)? { WrittenSegment.self }

  @Argument(help: "Name of the segment.") var name: String
  @OptionGroup var rule: SegmentRuleArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard let (text, source) = try rule.text(in: environment) else {
      throw UsageError(.missingArgument, "no rule is given", hint: "write it behind the name, or use --file")
    }
    let store = try environment.openStore(.writing)
    let written = try store.createSegment(
      name, rule: text, description: rule.description, source: source, asOf: environment.present(in: store),
      dryRun: global.dryRun)
    var document = Document(
      schema: "crm.segment_created/1",
      WrittenSegment(written.value, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would create" : "created") segment '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}

extension Environment {
  /// Now, days beginning where they do for the command or the database.
  func present(in store: Store) throws -> AsOf { AsOf(through: now, zone: DayZone(try zone(of: store))) }
}
