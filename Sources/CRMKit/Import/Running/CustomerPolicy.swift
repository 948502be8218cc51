/// What an import may do to a customer that is there already.
package struct CustomerPolicy: Sendable, Equatable {
  /// Whether a value in the file replaces the one in the database.
  package enum Overwrite: String, Sendable, CaseIterable {
    case always
    /// Only where the database has none.
    case fillEmpty = "fill-empty"
    case never
  }

  /// What a blank cell means.
  package enum Blank: String, Sendable, CaseIterable {
    case keep
    case clear
  }

  /// For every field that has no rule of its own.
  package var overwrite: Overwrite = .always
  /// By column name, custom fields included.
  package var overwriteByField: [String: Overwrite] = [:]
  package var onBlank: Blank = .keep

  package init() {}

  func overwrite(_ field: String) -> Overwrite { overwriteByField[field] ?? overwrite }
}
