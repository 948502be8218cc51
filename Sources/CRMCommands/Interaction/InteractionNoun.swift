import ArgumentParser

/// `crm interaction`
struct InteractionNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "interaction", abstract: "Interactions: calls, e-mails, meetings and other contacts.",
    discussion: """
      An interaction is a contact with a customer that happened: its channel, direction, time, duration and text. What is
      still to be done is a task.
      """,
    subcommands: [
      InteractionAdd.self, InteractionShow.self, InteractionListCommand.self, InteractionEdit.self,
      InteractionDelete.self, InteractionImportCommand.self, InteractionExport.self,
    ])
}
