import ArgumentParser
import CRMKit
import Tabular

/// `crm kb retire`
struct KBRetire: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "retire", abstract: "Retire articles, and keep them for reference.",
    discussion: """
      Retired articles are not searched, suggested or due for a review; tickets that they answered still refer
      to them. 'crm kb edit --clear retired_at' puts an article back in use.

      Examples:
        crm kb retire fax-orders
      """)
  static var result: (any Tabulated.Type)? { WrittenArticles.self }

  @Argument(help: "names of articles", completion: .shellCommand("crm complete articles"))
  var articles: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(articles, in: environment)
    let written = try environment.openStore(.writing).retireArticles(names, dryRun: global.dryRun)
    try environment.console.write(
      receipt: WrittenArticles.document(("retired", "retire"), names, written, isDryRun: global.dryRun))
    return .done
  }
}
