import ArgumentParser
import CRMKit
import Tabular

/// `crm kb review`
struct KBReview: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "review", abstract: "Mark articles as reviewed.",
    discussion: """
      Examples:
        crm kb review refund
        crm kb stale -f csv --columns name --no-header | crm kb review --ids-from -
      """)
  static var result: (any Tabulated.Type)? { WrittenArticles.self }

  @Argument(help: "names of articles", completion: .shellCommand("crm complete articles"))
  var articles: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(articles, in: environment)
    let written = try environment.openStore(.writing).reviewArticles(names, dryRun: global.dryRun)
    try environment.console.write(
      receipt: WrittenArticles.document(("reviewed", "review"), names, written, isDryRun: global.dryRun))
    return .done
  }
}
