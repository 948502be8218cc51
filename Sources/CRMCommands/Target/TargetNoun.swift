import ArgumentParser

/// `crm target`
struct TargetNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "target", abstract: "What owners are to reach in a year, a quarter or a month.",
    subcommands: [
      TargetAdd.self, TargetListCommand.self, TargetEdit.self, TargetDelete.self, TargetImportCommand.self,
      TargetExport.self,
    ])
}
