import ArgumentParser
import CRMKit
import Tabular

/// `crm deal score`
struct DealScoreCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "score", abstract: "Rank leads and deals by score.",
    discussion: """
      Open deals, or those that are named or that the filters choose. By default the score is the sum of the points of the
      rules that hold ('crm score add'); with --model it is the chance to be won that a model gives ('crm model train').
      'crm deal explain' shows the score of one deal clause by clause.

      Examples:
        crm deal score --limit 10
        crm deal score --model leads --stage lead --unowned
        crm deal score 1 2 3 -f json
      """)
  static let columns = ScoredDeal.columns

  @Argument(help: "Ids, or source:number; every open deal without one.") var deals: [String] = []
  @Option(
    help: .init("Rank by the last version of this model.", valueName: "name"),
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
