import CRMKit
import Tabular

extension SortKey {
  /// Reads `name,-created_at`.
  ///
  /// - Parameter columns: the columns of the list that may be sorted by.
  /// - Throws: ``UsageError`` `unknown_column`.
  package static func parse(_ list: String?, of columns: [Column]) throws -> [SortKey] {
    try (list ?? "").split(separator: ",").map { part in
      let word = part.trimmingSpaces
      let name = String(word.drop { $0 == "+" || $0 == "-" })
      guard columns.contains(where: { $0.name == name }) else {
        throw UsageError.unknownColumn(name, among: columns)
      }
      return SortKey(column: name, isDescending: word.hasPrefix("-"))
    }
  }
}
