import ArgumentParser
import CRMKit

/// What a field can be declared to be, as `add` and `edit` take it.
struct FieldOptions: ParsableArguments {
  @Option(
    help: "type: text, integer, decimal, boolean, date, instant, enum or list",
    completion: .list(CustomFieldType.allCases.map(\.rawValue)), transform: CustomFieldType.init(argument:))
  var type: CustomFieldType?
  @Option(help: .init("allowed values of an enum, separated by commas", valueName: "a,b")) var values: String?
  @Flag(inversion: .prefixedNo, help: "report customers without a value in 'crm customer lint'") var required:
    Bool?
  @Option(
    help: .init("report values not touched for this long: 180d, 26w, 6mo, 1y; none to stop", valueName: "age")
  )
  var staleAfter: String?
  @Option(
    name: .customLong("help-text"), help: .init("meaning of the field, shown as its help", valueName: "text"))
  var help: String?
}

extension FieldOptions {
  /// The declaration of a new field, or of one with the options changed.
  ///
  /// - Throws: ``RecordError``, ``ValueError``.
  func declaration(of name: String, changing field: CustomField? = nil) throws -> FieldDeclaration {
    let type = type ?? field?.type ?? .text
    return try FieldDeclaration(
      name: name, type: type, choices: choices ?? (type == .enum ? field?.choices ?? [] : []),
      isRequired: required ?? field?.isRequired ?? false,
      staleAfterDays: try staleAfter.map(days) ?? field?.staleAfterDays,
      help: help.map { $0.trimmed.isEmpty ? nil : $0.trimmed } ?? field?.help)
  }

  /// Whether none of the options is given.
  var isEmpty: Bool { type == nil && values == nil && required == nil && staleAfter == nil && help == nil }

  private var choices: [String]? {
    values?.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private func days(_ age: String) throws -> Int64? {
    age == "none" ? nil : try value(of: "stale_after_days", StaleAge.init(parsing:))(age).days
  }
}
