import ArgumentParser

/// `crm ticket`
struct TicketNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "ticket", abstract: "Support tickets: conversations, states, assignees.",
    subcommands: [
      TicketOpen.self, TicketShow.self, TicketExplain.self, TicketListCommand.self, TicketReply.self,
      TicketNote.self,
      TicketAssign.self, TicketEditCommand.self, TicketMove.self, TicketClose.self, TicketReopen.self,
      TicketTagCommand.self, TicketUntag.self, TicketLinkCommand.self, TicketUnlink.self, TicketMerge.self,
      TicketDelete.self, TicketImportCommand.self, TicketExport.self, TicketSLACommand.self,
      TicketHandOver.self,
    ])
}
