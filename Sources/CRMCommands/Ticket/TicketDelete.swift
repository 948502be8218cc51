import ArgumentParser
import CRMKit
import Tabular

/// `crm ticket delete`
struct TicketDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete tickets with their conversations.",
    discussion: """
      Tickets that were merged into one of them go with it. One with merged tickets, approvals or answers, and more than one,
      need a yes: an answer on a terminal, --yes elsewhere. 'crm undo' brings all of it back.

      Examples:
        crm ticket delete 3
        crm ticket list --tag spam -f ids | crm ticket delete --ids-from - --yes
      """)
  static var result: (any Tabulated.Type)? { DeletedRecords.self }

  @Argument(help: "Ids, or source:number.") var tickets: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(tickets, in: environment)
    let store = try environment.openStore(.writing)
    let ids = try store.ticketIDs(names)
    try environment.confirmDeletion(of: "ticket", ids, in: store)
    let deleted = try store.delete(tickets: ids, dryRun: global.dryRun)
    try environment.console.write(
      receipt: DeletedRecords.document(
        "ticket", deleted.value, deleted.map { _ in }, isDryRun: global.dryRun))
    return .done
  }
}
