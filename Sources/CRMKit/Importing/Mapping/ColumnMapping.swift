import Tabular

/// The columns of a file brought to a customer's fields: made once for a header, then followed for each row.
package struct ColumnMapping: Sendable {
  /// The column names it was made for.
  package let names: [String]
  /// The preset, where one was named or found.
  package let preset: ImportPreset?
  /// Which of the preset's files it is.
  package let variant: ImportPreset.Variant?
  /// What every column was understood as, in the order of the file.
  package let columns: [MappedColumn]
  /// The custom fields that it fills, declared or not.
  package let customFields: [CustomFieldRule]
  /// Those of them that have yet to be declared.
  package let newCustomFields: [CustomFieldRule]

  var steps: [ColumnStep]
  /// Labels of the addresses that a row can have.
  let slots: [String?]
  /// The country whose national phone numbers are meant.
  let numbering: CallingCode?
  /// Values that every row gets.
  let constants: [CustomValue]

  /// Columns whose dates wait for a proof, by their place in a record.
  package var undecidedDateColumns: [Int] {
    steps.filter { $0.holdsDates && $0.dates == .unproven }.map(\.index)
  }

  /// The customer that a row describes, with what is wrong or doubtful about it.
  ///
  /// - Complexity: O(bytes of the row); no lookups by name.
  package func draft(of record: Record) -> MappedRecord {
    var drafting = RowDrafting(self)
    for step in steps {
      let text = step.index < record.values.count ? cleaned(record.values[step.index]) : nil
      if let text {
        drafting.apply(step, text)
      } else {
        drafting.noteBlank(step)
      }
    }
    return drafting.finish()
  }

  /// The text without surrounding space and the system's own marks; `nil` where nothing is left.
  private func cleaned(_ value: String?) -> String? {
    guard let value, !value.isEmpty else { return nil }
    var text = value.trimmed
    if let traps = preset?.traps, !traps.isEmpty {
      if traps.contains(.leadingApostrophe), text.utf8.first == UInt8(ascii: "'") {
        text = String(text.dropFirst()).trimmed
      }
      if traps.contains(.placeholders), text == "0/0/00" || text == "Unspecified" { return nil }
    }
    return text.isEmpty ? nil : text
  }
}
