import ArgumentParser

/// `crm rate`
struct RateNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "rate", abstract: "Exchange rates, for reports in one currency.",
    discussion: """
      A rate holds from its day on until the next one. Reports convert every amount by the rate of its own day into the base
      currency (setting base-currency).
      """,
    subcommands: [
      RateAdd.self, RateListCommand.self, RateDelete.self, RateImportCommand.self, RateExport.self,
    ])
}
