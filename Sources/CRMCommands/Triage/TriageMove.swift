import ArgumentParser
import CRMKit
import Tabular

/// `crm triage move`
struct TriageMove: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "move", abstract: "Change the order of the triage rules.",
    discussion: """
      If several rules set the same field, the first one wins. Tickets keep the values that the rules set
      before.

      Examples:
        crm triage move vip 1
        crm triage move vip 2 --dry-run
      """)
  static var result: (any Tabulated.Type)? { WrittenTriageRule.self }

  @Argument(help: "name of the rule", completion: .shellCommand("crm complete triage")) var rule: String
  @Argument(
    help: "new position, from 1", transform: { try wholeNumber($0, in: 1...1_000_000, of: nil) })
  var position: Int64
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.triageRule(rule)
    let moved = try store.move(old, to: position, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.triage_moved/1",
      WrittenTriageRule(old.id, rule, moved.changeset, isDryRun: global.dryRun))
    document.line =
      moved.value.hasMoved
      ? "\(global.dryRun ? "would move" : "moved") triage '\(rule)' to position \(moved.value.position)"
      : "triage '\(rule)' is at position \(moved.value.position) already"
    environment.warnOfUnreachable(try store.triageRules())
    try environment.console.write(receipt: document)
    return .done
  }
}
