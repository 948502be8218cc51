import Tabular

/// What the columns of a file are for, and which system's they are.
package struct UnderstoodColumns: Sendable {
  var columns: [MappedColumn]
  var preset: ImportPreset?
  var variant: ImportPreset.Variant?
}

/// Turns the records of one file into drafts of a noun.
package protocol DraftMapper: Sendable {
  associatedtype Draft: Sendable, Equatable

  /// The column names of the last record, at first of the header.
  var names: [String] { get }
  /// The preset, where one was named or found.
  var presetName: String? { get }
  /// What the columns of the last record, at first of the header, were understood as.
  var understood: UnderstoodColumns { get }
  /// Custom fields that the columns fill and that have yet to be declared.
  var newFields: [CustomFieldRule] { get }
  /// Columns that nothing is known of and that were left out.
  var droppedColumns: [String] { get }

  /// - Throws: ``ImportPlanError`` for names not seen before that the options refuse.
  mutating func draft(of record: Record) throws(ImportPlanError) -> MappedRow<Draft>
  /// Columns of records of these names that wait for a proof.
  mutating func undecidedColumns(_ names: [String]) throws(ImportPlanError) -> UndecidedColumns
  /// Reads dates and numbers by what a ``ColumnProving`` found.
  mutating func apply(_ rules: ColumnRules) throws(ImportPlanError)
}

extension RecordMapper: DraftMapper {
  package var names: [String] { mapping.names }
  package var presetName: String? { mapping.preset?.name }
  package var understood: UnderstoodColumns {
    UnderstoodColumns(columns: mapping.columns, preset: mapping.preset, variant: mapping.variant)
  }
  package var newFields: [CustomFieldRule] { mapping.newCustomFields }
  package var droppedColumns: [String] { [] }

  package mutating func undecidedColumns(_ names: [String]) throws(ImportPlanError) -> UndecidedColumns {
    try mapping(for: names).undecidedColumns
  }
}
