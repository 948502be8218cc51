import ArgumentParser
import CRMKit

/// Which articles a list is about.
struct ArticleFilterOptions: ParsableArguments {
  @Option(
    help: "current, retired or all; by default current in lists, all in exports",
    completion: .list(ArticleFilter.Status.allCases.map(\.rawValue)),
    transform: ArticleFilter.Status.init(argument:))
  var status: ArticleFilter.Status?
  @Option(help: "only this category") var category: String?
  @Option(help: "only this tag") var tag: String?
}

extension Environment {
  /// The articles of a list in the order and with the columns that were asked for.
  ///
  /// - Parameter status: that of articles where none is asked for.
  func articles(
    _ options: ArticleFilterOptions, status: ArticleFilter.Status, in store: Store
  ) throws -> RecordList {
    var filter = ArticleFilter()
    filter.status = options.status ?? status
    filter.category = options.category
    filter.tag = options.tag
    let columns = RecordTable.articles.columns
    return try store.articles(
      filter, order: order(of: columns), columns: console.chosenColumns(of: columns))
  }
}

extension ArticleFilter.Status: Choice {}
