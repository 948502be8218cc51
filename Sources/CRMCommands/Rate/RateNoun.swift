import ArgumentParser

/// `crm rate`
struct RateNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "rate", abstract: "Exchange rates, by which reports bring currencies together.",
    subcommands: [
      RateAdd.self, RateListCommand.self, RateDelete.self, RateImportCommand.self, RateExport.self,
    ])
}
