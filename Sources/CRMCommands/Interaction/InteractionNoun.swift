import ArgumentParser

/// `crm interaction`
struct InteractionNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "interaction", abstract: "Interactions: calls, e-mails, meetings and other contacts.",
    subcommands: [
      InteractionAdd.self, InteractionShow.self, InteractionListCommand.self, InteractionEdit.self,
      InteractionDelete.self, InteractionImportCommand.self, InteractionExport.self,
    ])
}
