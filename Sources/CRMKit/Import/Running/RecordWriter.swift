import Tabular

/// Takes the rows of an import one by one: finds which record each means, and writes what it says.
///
/// Every row that is taken is counted once in the tally, at the latest when the writer finishes.
protocol RecordWriter {
  associatedtype Draft: Sendable, Equatable

  /// What rows of one record share, where a record may have several; `nil` for a row that is a record of its own.
  static func key(_ draft: Draft) -> String?
  /// Whether further rows of the record may leave out what this one says.
  static func leads(_ draft: Draft) -> Bool
  /// Takes note of custom fields that rows may fill.
  mutating func offer(_ rules: [CustomFieldRule])
  /// Takes a row, also one with something wrong.
  mutating func take(_ row: MappedRow<Draft>, of record: Record, _ tally: inout ImportTally) throws
  /// Ends the work; to be called after the last row.
  mutating func finish(_ tally: inout ImportTally) throws
  /// What remains to be done once it is sure that the import stands.
  func settle() throws
}

extension RecordWriter {
  static func key(_ draft: Draft) -> String? { nil }
  static func leads(_ draft: Draft) -> Bool { false }
  mutating func offer(_ rules: [CustomFieldRule]) {}
  func settle() throws {}
}
