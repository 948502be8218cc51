import Tabular

/// Makes drafts of a noun of the rows of a file.
package protocol RowDrafter: Sendable {
  associatedtype Field: ImportField
  associatedtype Draft: Sendable, Equatable

  /// Whether records have a place for columns that nothing is known of.
  static var keepsUnknownColumns: Bool { get }

  /// Takes over what is known of the system that the file comes from.
  mutating func adopt(_ preset: ImportPreset)

  /// Refuses columns that cannot be understood as they are.
  func check(_ mapping: FieldMapping<Field>) throws(ImportPlanError)

  /// - Complexity: O(bytes of the row); no lookups by name.
  mutating func draft(of record: Record, _ mapping: FieldMapping<Field>) -> MappedRow<Draft>
}

extension RowDrafter {
  package static var keepsUnknownColumns: Bool { false }
  package mutating func adopt(_ preset: ImportPreset) {}
  package func check(_ mapping: FieldMapping<Field>) throws(ImportPlanError) {}
}
