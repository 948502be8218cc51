import ArgumentParser
import CRMKit
import Tabular

/// `crm sla delete`
struct SLADelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete an SLA policy; its tickets are matched anew.",
    discussion: """
      Needs a yes where it measures tickets: an answer on a terminal, --yes elsewhere. 'crm undo' brings it back, and to its
      tickets.

      Examples:
        crm sla delete gold --yes
      """)
  static var result: (any Tabulated.Type)? { WrittenPolicy.self }

  @Argument(help: "Name of the policy.", completion: .shellCommand("crm complete policies")) var policy:
    String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.slaPolicy(policy)
    let count = try store.countTickets(of: old)
    let what = count == 0 ? "" : ", which measures \(count) ticket\(count == 1 ? "" : "s")"
    if count > 0 { try environment.confirm("delete policy '\(policy)'\(what)") }
    let written = try store.delete(old, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.sla_deleted/1", WrittenPolicy(old.id, policy, written.changeset, isDryRun: global.dryRun))
    document.line =
      "\(global.dryRun ? "would delete" : "deleted") policy '\(policy)'"
      + (count == 0 ? "" : "; \(count) ticket\(count == 1 ? " was" : "s were") matched anew")
    try environment.console.write(receipt: document)
    return .done
  }
}
