import Tabular

/// The columns of a file brought to the fields of a noun: made once for a header, then followed for each row.
package final class FieldMapping<Field: ImportField>: Sendable {
  let names: [String]
  let preset: ImportPreset?
  /// In the order of the file.
  let steps: [FieldStep<Field>]
  /// Columns that nothing is known of.
  let dropped: [String]
  let rounding: Rounding?
  /// What every column was understood as, in the order of the file.
  let columns: [MappedColumn]
  private let traps: Set<ImportPreset.Trap>
  private let hasApostrophes: Bool

  init(
    _ names: [String], _ preset: ImportPreset?, _ steps: [FieldStep<Field>], dropped: [String],
    _ columns: [MappedColumn], rounding: Rounding?
  ) {
    self.names = names
    self.preset = preset
    self.steps = steps
    self.dropped = dropped
    self.rounding = rounding
    self.columns = columns
    traps = preset?.traps ?? []
    hasApostrophes = traps.contains(.leadingApostrophe)
  }

  func fills(_ field: Field) -> Bool { steps.contains { $0.field == field } }

  func has(_ trap: ImportPreset.Trap) -> Bool { traps.contains(trap) }

  /// Whether headers say in which currency amounts are.
  var saysCurrency: Bool { steps.contains { $0.currency?.currency != nil } }

  /// - Throws: ``ImportPlanError/currencyDiffers(column:says:asked:)`` where a header says another currency than was asked for.
  func check(asked currency: Currency?) throws(ImportPlanError) {
    guard let currency else { return }
    for step in steps {
      guard let mark = step.currency, !mark.canMean(currency) else { continue }
      throw .currencyDiffers(column: step.column, says: mark.currency?.code, asked: currency.code)
    }
  }

  /// A column's text without surrounding space; `nil` where nothing is left.
  func text(of record: Record, _ step: FieldStep<Field>) -> String? {
    guard step.index < record.values.count, let value = record.values[step.index] else { return nil }
    var text = value.trimmed
    if hasApostrophes, text.utf8.first == UInt8(ascii: "'") { text = String(text.dropFirst()).trimmed }
    return text.isEmpty ? nil : text
  }
}
