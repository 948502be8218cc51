import GRDB
import Tabular

/// Declares the custom fields that a file brings, each once.
struct FieldDeclarations {
  private let transaction: WriteTransaction
  private var names: Set<String>

  init(_ transaction: WriteTransaction) throws {
    self.transaction = transaction
    names = Set(try CustomField.all(in: transaction.database).map(\.name))
  }

  /// - Returns: the names that were not declared before.
  mutating func declare(_ rules: [CustomFieldRule]) throws -> [String] {
    guard !rules.isEmpty else { return [] }
    let new = rules.filter { names.insert($0.name).inserted }
    for rule in new {
      try transaction.insert(
        into: "field",
        [
          .text("customer"), .text(rule.name), .text(rule.type.rawValue),
          rule.allowed.isEmpty ? .null : .text(JSONValue.strings(rule.allowed).compactText), .integer(0), .null,
          .null,
        ])
    }
    return new.map(\.name)
  }
}
