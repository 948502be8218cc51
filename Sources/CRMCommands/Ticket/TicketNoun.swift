import ArgumentParser

/// `crm ticket`
struct TicketNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "ticket", abstract: "Support tickets: conversations, states, assignees.",
    discussion: """
      A ticket has a customer, a subject, a conversation, a state, a priority, an assignee and a team. Every change is an event
      of its history, from which response times and SLA compliance are computed.
      """,
    subcommands: [
      TicketOpen.self, TicketShow.self, TicketExplain.self, TicketListCommand.self, TicketReply.self,
      TicketNote.self,
      TicketAssign.self, TicketEditCommand.self, TicketMove.self, TicketClose.self, TicketReopen.self,
      TicketTagCommand.self, TicketUntag.self, TicketLinkCommand.self, TicketUnlink.self, TicketMerge.self,
      TicketDelete.self, TicketImportCommand.self, TicketExport.self, TicketSLACommand.self,
      TicketHandOver.self,
    ])
}
