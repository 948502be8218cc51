import ArgumentParser

/// `crm alert`
struct AlertNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "alert", abstract: "Rules that are watched: only what is new is told.",
    subcommands: [
      AlertAdd.self, AlertList.self, AlertShow.self, AlertEdit.self, AlertDelete.self, AlertCheckCommand.self,
      AlertHistory.self,
    ])
}
