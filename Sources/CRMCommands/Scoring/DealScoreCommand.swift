import ArgumentParser
import CRMKit
import Tabular

/// `crm deal score`
struct DealScoreCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "score", abstract: "Rank leads and deals by score.",
    discussion: """
      Open deals are ranked, or those named or chosen by filters. By default the score is the sum of the
      points of the matching lead-scoring rules ('crm score add'); with --model it is the win probability
      predicted by a model ('crm model train'). 'crm deal explain' shows the score of one deal clause by
      clause.

      Examples:
        crm deal score --limit 10
        crm deal score --model leads --stage lead --owner ''
        crm deal score 1 2 3 -f json
      """)
  static let columns = ScoredDeal.columns

  @Argument(help: "deals by id or source:number; every open deal by default") var deals: [String] = []
  @Option(
    help: .init(
      "rank by the win probability predicted by the latest version of this model", valueName: "name"),
    completion: .shellCommand("crm complete models"))
  var model: String?
  @OptionGroup(title: "Filters") var filter: DealFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    var filter = try filter.filter(store, environment)
    if !deals.isEmpty { filter.ids = (filter.ids ?? []) + (try store.dealIDs(deals)) }
    if filter.ids == nil, filter.statuses.isEmpty { filter.statuses = [.open] }
    if let model { return try environment.console.write(store.scores(by: store.model(model), filter)) }
    return try environment.console.write(
      store.scoresByRules(filter, asOf: environment.present(in: store)))
  }
}
