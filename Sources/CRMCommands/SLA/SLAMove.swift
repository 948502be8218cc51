import ArgumentParser
import CRMKit
import Tabular

/// `crm sla move`
struct SLAMove: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "move", abstract: "Change the order of the SLA policies.",
    discussion: """
      Tickets keep their recorded policy until they change, or until 'crm sla apply' matches them again.

      Examples:
        crm sla move vip 1
        crm sla move vip 2 --dry-run
      """)
  static var result: (any Tabulated.Type)? { WrittenPolicy.self }

  @Argument(help: "name of the policy", completion: .shellCommand("crm complete policies")) var policy: String
  @Argument(
    help: "new position, from 1", transform: { try wholeNumber($0, in: 1...1_000_000, of: nil) })
  var position: Int64
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.slaPolicy(policy)
    let moved = try store.move(old, to: position, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.sla_moved/1", WrittenPolicy(old.id, policy, moved.changeset, isDryRun: global.dryRun))
    document.line =
      moved.value.hasMoved
      ? "\(global.dryRun ? "would move" : "moved") policy '\(policy)' to position \(moved.value.position)"
      : "policy '\(policy)' is at position \(moved.value.position) already"
    environment.warnOfUnreachable(try store.slaPolicies())
    try environment.console.write(receipt: document)
    return .done
  }
}
