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
  let plan: RowPlan
  /// The custom fields that it fills, declared or not.
  package let customFields: [CustomFieldRule]
  /// Those of them that have yet to be declared.
  package let newCustomFields: [CustomFieldRule]

  /// Columns that wait for a proof.
  package var undecidedColumns: UndecidedColumns {
    var columns = UndecidedColumns()
    columns.dates = plan.steps.filter { $0.holdsDates && $0.dates == .unproven }.map(\.index)
    columns.numbers = plan.steps.filter { $0.holdsNumbers && $0.numbers == .unproven }.map(\.index)
    return columns
  }

  /// The customer that a row describes, with what is wrong or doubtful about it.
  ///
  /// - Complexity: O(bytes of the row); no lookups by name.
  package func draft(of record: Record) -> MappedRecord {
    var drafting = RowDrafting(plan)
    for step in plan.steps {
      if let text = plan.text(of: record, step) {
        drafting.apply(step, text)
      } else {
        drafting.noteBlank(step)
      }
    }
    return drafting.finish()
  }
}
