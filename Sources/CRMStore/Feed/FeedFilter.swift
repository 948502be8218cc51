/// Of which tables and nouns a feed tells; of all where nothing is named.
package struct FeedFilter: Sendable, Equatable {
  package var tables: [String]
  package var nouns: [String]

  package init(tables: [String] = [], nouns: [String] = []) {
    self.tables = tables
    self.nouns = nouns
  }

  /// The names of the tables that are meant.
  /// - Throws: ``FeedError/unknownName(_:of:among:)``.
  func names(among all: [(noun: String, table: String)]) throws -> Set<String> {
    if tables.isEmpty && nouns.isEmpty { return Set(all.map(\.table)) }
    for name in tables where !all.contains(where: { $0.table == name }) {
      throw FeedError.unknownName(name, of: "table", among: all.map(\.table))
    }
    let known = all.map(\.noun).uniqued()
    for name in nouns where !known.contains(name) {
      throw FeedError.unknownName(name, of: "noun", among: known)
    }
    return Set(all.filter { tables.contains($0.table) || nouns.contains($0.noun) }.map(\.table))
  }
}
