import ArgumentParser
import CRMKit
import Tabular

/// `crm kb stale`
struct KBStale: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "stale", abstract: "List articles that are due for a review.",
    discussion: """
      An article with a review interval of its own is due after that, any other after --older-than. The
      longest overdue come first.

      Examples:
        crm kb stale
        crm kb stale --older-than 90d --exit-code
      """)
  static let columns = StaleArticle.columns

  @Option(
    help: .init("review interval of articles without one of their own: 180d, 26w, 6mo, 1y", valueName: "age"),
    transform: value(of: "older-than", StaleAge.init(parsing:)))
  var olderThan: StaleAge?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  /// Days after which an article is stale where nothing else is said.
  private static let standardLimit: Int64 = 180

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    return try environment.console.write(
      store.staleArticles(
        after: olderThan?.days ?? Self.standardLimit, zone: DayZone(environment.zone(of: store))))
  }
}
