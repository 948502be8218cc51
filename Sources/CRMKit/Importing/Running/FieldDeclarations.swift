import GRDB
import Tabular

/// Declares the custom fields that a file brings, each when the first row has a value for it: exports have many columns
/// that nobody ever filled.
struct FieldDeclarations {
  private let transaction: WriteTransaction
  private let declared: Set<String>
  private var waiting: [String: CustomFieldRule] = [:]
  private(set) var names: [String] = []

  init(_ transaction: WriteTransaction) throws {
    self.transaction = transaction
    declared = Set(try CustomField.all(in: transaction.database).map(\.name))
  }

  /// Takes note of fields that rows may fill.
  mutating func offer(_ rules: [CustomFieldRule]) {
    for rule in rules where !declared.contains(rule.name) && !names.contains(rule.name) {
      waiting[rule.name] = rule
    }
  }

  /// Declares the fields that a row fills and that are not declared yet.
  mutating func declare(for draft: CustomerDraft) throws {
    guard !waiting.isEmpty else { return }
    for value in draft.custom {
      guard let rule = waiting.removeValue(forKey: value.name) else { continue }
      names.append(rule.name)
      try transaction.insert(
        into: "field",
        [
          .text("customer"), .text(rule.name), .text(rule.type.rawValue),
          rule.allowed.isEmpty ? .null : .text(JSONValue.strings(rule.allowed).compactText), .integer(0),
          .null,
          .null,
        ])
    }
  }
}
