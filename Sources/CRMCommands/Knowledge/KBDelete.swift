import ArgumentParser
import CRMKit
import Tabular

/// `crm kb delete`
struct KBDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete articles with all their versions.",
    discussion: """
      Retire an article that is only out of date. Asks for confirmation if there is more than one; scripts
      pass --yes. 'crm undo' restores everything.

      Examples:
        crm kb delete draft
        crm kb delete draft refund --yes
      """)
  static var result: (any Tabulated.Type)? { WrittenArticles.self }

  @Argument(help: "names of articles", completion: .shellCommand("crm complete articles"))
  var articles: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(articles, in: environment)
    let store = try environment.openStore(.writing)
    for name in names { _ = try store.article(name) }
    try environment.confirmDeletion(of: "article", names.map { try store.article($0).id }, in: store)
    let written = try store.deleteArticles(names, dryRun: global.dryRun)
    try environment.console.write(
      receipt: WrittenArticles.document(("deleted", "delete"), names, written, isDryRun: global.dryRun))
    return .done
  }
}
