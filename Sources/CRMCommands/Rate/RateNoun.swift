import ArgumentParser

/// `crm rate`
struct RateNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "rate", abstract: "Exchange rates, for reports in one currency.",
    discussion: """
      A rate applies from its day until that of the next rate. Reports convert every amount at the exchange
      rate of its own day into the base currency (setting base-currency).
      """,
    subcommands: [
      RateAdd.self, RateListCommand.self, RateShow.self, RateDelete.self, RateImportCommand.self,
      RateExport.self,
    ])
}
