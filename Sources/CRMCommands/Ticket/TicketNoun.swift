import ArgumentParser
import CRMKit
import Tabular

/// `crm ticket`
struct TicketNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "ticket", abstract: "Support tickets: conversations, states, assignees.",
    discussion: """
      A ticket has a customer, a subject, a conversation, a state, a priority, an assignee and a team. Every change is an event
      of its history, from which response times and SLA compliance are computed.
      """,
    subcommands: [
      TicketOpen.self, TicketShow.self, TicketExplain.self, ListRecords<TicketVerbs>.self, TicketReply.self,
      TicketNote.self,
      TicketAssign.self, TicketEditCommand.self, TicketMove.self, TicketClose.self, TicketReopen.self,
      TicketTagCommand.self, TicketUntag.self, TicketLinkCommand.self, TicketUnlink.self, TicketMerge.self,
      DeleteRecords<TicketVerbs>.self, TicketImportCommand.self, TicketExport.self, TicketSLACommand.self,
      TicketHandOver.self,
    ])
}

enum TicketVerbs: ListVerbs, DeleteVerbs {
  static let noun = RecordNoun.ticket
  static let naming = "id or source:number"
  static let columns = RecordTable.tickets.columns

  static let listing = VerbText(
    "List tickets.",
    """
    Merged tickets are left out unless --merged is given. --search finds text in any script, in the subject and in every
    message. Unassigned tickets are those of --assignee ''.

    Examples:
      crm ticket list --status open --sort -priority
      crm ticket list --assignee '' --status open -f ids
      crm ticket list --search 退款
      crm ticket list --where 'priority >= high and created_at < -2d and customer.country = DE' -f csv
    """)

  static let deleting = VerbText(
    "Delete tickets with their conversations.",
    """
    Tickets that were merged into one of them are deleted too. Deleting several, or one with merged tickets, approvals or
    survey responses, asks for confirmation; scripts pass --yes. 'crm undo' brings all of it back.

    Examples:
      crm ticket delete 3
      crm ticket list --tag spam -f ids | crm ticket delete --ids-from - --yes
    """)

  static func ids(_ names: [String], in store: Store) throws -> [Int64] { try store.ticketIDs(names) }

  static func rows(
    _ filter: TicketFilterOptions, _ environment: Environment, _ store: Store
  ) throws -> RecordList {
    try environment.tickets(filter, in: store)
  }

  static func delete(_ ids: [Int64], in store: Store, dryRun: Bool) throws -> Store.Written<[Int64]> {
    try store.delete(tickets: ids, dryRun: dryRun)
  }
}
