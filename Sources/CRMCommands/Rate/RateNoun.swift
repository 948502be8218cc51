import ArgumentParser

/// `crm rate`
struct RateNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "rate", abstract: "Exchange rates, for reports in one currency.",
    subcommands: [
      RateAdd.self, RateListCommand.self, RateDelete.self, RateImportCommand.self, RateExport.self,
    ])
}
