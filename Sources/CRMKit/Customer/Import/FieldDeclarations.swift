import Tabular

/// Declares the custom fields that a file brings and that a row filled: exports have many columns that nobody ever filled.
struct FieldDeclarations {
  private let transaction: WriteTransaction
  private let declared: Set<String>
  private var offered: [CustomFieldRule] = []
  private var unfilled: Set<String> = []

  init(_ transaction: WriteTransaction) throws {
    self.transaction = transaction
    declared = Set(try CustomField.all(in: transaction.database).map(\.name))
  }

  /// The fields that rows filled, in the order of the file's columns.
  var names: [String] { filled.map(\.name) }

  private var filled: [CustomFieldRule] { offered.filter { !unfilled.contains($0.name) } }

  /// Takes note of fields that rows may fill.
  mutating func offer(_ rules: [CustomFieldRule]) {
    for rule in rules
    where !declared.contains(rule.name) && !offered.contains(where: { $0.name == rule.name }) {
      offered.append(rule)
      unfilled.insert(rule.name)
    }
  }

  /// Takes note of the fields that a row filled.
  mutating func fill(by draft: CustomerDraft) {
    guard !unfilled.isEmpty else { return }
    for value in draft.custom { unfilled.remove(value.name) }
  }

  /// Declares the fields that were filled; to be called after the last row.
  func declare() throws {
    for rule in filled {
      let allowed = rule.allowed.isEmpty ? SQLValue.null : .text(JSONValue.strings(rule.allowed).compactText)
      try transaction.insert(
        into: "field",
        [.text("customer"), .text(rule.name), .text(rule.type.rawValue), allowed, .integer(0), .null, .null])
    }
  }
}
