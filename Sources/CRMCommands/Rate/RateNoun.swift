import ArgumentParser
import CRMKit
import Tabular

/// `crm rate`
struct RateNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "rate", abstract: "Exchange rates, for reports in one currency.",
    discussion: """
      A rate applies from its day until that of the next rate. Reports convert every amount at the exchange
      rate of its own day into the base currency (setting base-currency).
      """,
    subcommands: [
      RateAdd.self, ListRecords<RateVerbs>.self, RateShow.self, RateDelete.self, RateImportCommand.self,
      ExportRecords<RateVerbs>.self,
    ])
}

enum RateVerbs: ExportVerbs {
  static let noun = RecordNoun.rate
  static let columns = RecordTable.rates.columns

  static let listing = VerbText(
    "List exchange rates.",
    """
    Examples:
      crm rate list
      crm rate list --currency USD --sort -day --limit 5
    """)

  static let exporting = VerbText(
    "Export exchange rates to a file.",
    """
    Examples:
      crm rate export rates.csv
    """)

  static func rows(_ filter: RateFilterOptions, _ environment: Environment, _ store: Store) throws
    -> RecordList
  {
    try environment.rates(filter, in: store)
  }
}
