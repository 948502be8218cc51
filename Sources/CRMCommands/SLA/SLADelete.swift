import ArgumentParser
import CRMKit
import Tabular

/// `crm sla delete`
struct SLADelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete an SLA policy; its tickets are matched anew.",
    discussion: """
      Asks for confirmation if the policy applies to tickets; scripts pass --yes. 'crm undo' restores the
      policy and its tickets.

      Examples:
        crm sla delete gold --yes
      """)
  static var result: (any Tabulated.Type)? { WrittenPolicy.self }

  @Argument(help: "name of the policy", completion: .shellCommand("crm complete policies")) var policy: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.slaPolicy(policy)
    let count = try store.countTickets(of: old)
    let what = count == 0 ? "" : ", which applies to \(count) ticket\(count == 1 ? "" : "s")"
    if count > 0 { try environment.confirm("delete policy '\(policy)'\(what)") }
    let written = try store.delete(old, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.sla_deleted/1", WrittenPolicy(old.id, policy, written.changeset, isDryRun: global.dryRun))
    document.line =
      "\(global.dryRun ? "would delete" : "deleted") policy '\(policy)'"
      + (count == 0 ? "" : "; \(count) ticket\(count == 1 ? " was" : "s were") matched again")
    try environment.console.write(receipt: document)
    return .done
  }
}
