/// Why a file's columns cannot be brought to a customer's fields as asked.
package enum ImportPlanError: Error, Sendable, Equatable {
  /// `--map` without a `=`.
  case malformedMap(String)
  /// `--map` or a saved mapping names a column that the file has not.
  case missingColumn(String, columns: [String])
  /// Two `--map` for one column.
  case columnMappedTwice(String)
  /// The right-hand side names no field.
  case unknownTarget(String, column: String, fields: [String])
  /// The right-hand side names a column of our own lists that follows from others.
  case derivedTarget(String, column: String)
  /// Columns that nothing is known of, where `--unknown reject` was asked.
  case unknownColumns([String])
  case unknownPreset(String, presets: [String])
  /// A date format was given for a column that the file has not, or that holds no dates.
  case notADateColumn(String)
  /// A saved mapping that is not in the form it was saved in.
  case invalidSavedMapping(String)
  /// Nothing in the file could name a customer: no name, e-mail, phone, company or external id.
  case noIdentifyingColumn(columns: [String])
  /// Nothing in the file could give a record what it cannot be without: one of these fields.
  case missingField(noun: RecordNoun, anyOf: [String], columns: [String])
  /// The rows name customers by nothing but a name, and names were not asked to be taken for customers.
  case namesOnly
  /// Nothing says in which currency the amounts are.
  case noCurrency
  /// A header says that its amounts are in another currency than the command line; `nil` for a sign of several.
  case currencyDiffers(column: String, says: String?, asked: String)

  /// Whether it is the file that does not fit; other errors are mended in the command.
  var isOfFile: Bool {
    switch self {
    case .unknownColumns, .noIdentifyingColumn, .missingField: true
    case .malformedMap, .missingColumn, .columnMappedTwice, .unknownTarget, .derivedTarget, .unknownPreset,
      .notADateColumn, .invalidSavedMapping, .namesOnly, .noCurrency,
      .currencyDiffers:
      false
    }
  }
}
