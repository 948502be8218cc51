import ArgumentParser

/// `crm interaction`
struct InteractionNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "interaction", abstract: "Interactions: logged activities such as calls and meetings.",
    discussion: """
      An interaction is a past activity with a customer: a call, an e-mail, a meeting or another contact,
      with its channel, direction, time, duration and text. Tasks are planned activities.
      """,
    subcommands: [
      InteractionAdd.self, InteractionShow.self, InteractionListCommand.self, InteractionEdit.self,
      InteractionDelete.self, InteractionImportCommand.self, InteractionExport.self,
    ])
}
