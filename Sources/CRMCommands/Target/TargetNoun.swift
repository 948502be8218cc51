import ArgumentParser

/// `crm target`
struct TargetNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "target", abstract: "Sales targets per owner and period.",
    subcommands: [
      TargetAdd.self, TargetListCommand.self, TargetEdit.self, TargetDelete.self, TargetImportCommand.self,
      TargetExport.self,
    ])
}
