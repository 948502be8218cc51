import Tabular

/// What is done with one column of every row, compiled to be followed without looking anything up.
///
/// A class, so that following it costs one reference and no copies.
final class FieldStep<Field: ImportField>: Sendable {
  /// The column's place in a record.
  let index: Int
  /// The column's name in the file.
  let column: String
  /// `nil` for a column that is kept as it is.
  let field: Field?
  /// What a column that is kept is called.
  let customName: String
  /// What the column's header names beside the field.
  let argument: String
  /// Dates: what is known of their order.
  let dates: DateRule
  /// Numbers: what is known of their separators.
  let numbers: NumberRule
  /// Whether no point in a number groups thousands, as in JSON.
  let hasExactNumbers: Bool
  /// Whether times without an offset are UTC, as the header says.
  let isUTC: Bool
  /// Whether ids in the column are this database's own; otherwise they are keys of the file's system.
  let hasOwnIDs: Bool
  /// Whether the column holds keys of customers, as its header says.
  let isKey: Bool
  /// Whether the column holds keys or names of customers: their addresses and numbers tell which.
  let mayBeName: Bool
  /// Whether a bad value is left out and told, instead of rejecting the row.
  let forgives: Bool
  /// Amounts: the currency that the header says.
  let currency: CurrencyMark?
  /// Whether the number is that of a column called `id` alone.
  let isBareID: Bool

  init(
    index: Int, column: String, field: Field?, customName: String = "", argument: String = "",
    dates: DateRule = .unproven, numbers: NumberRule = .unproven,
    hasExactNumbers: Bool = false, hasOwnIDs: Bool = false, isKey: Bool = false,
    mayBeName: Bool = false, forgives: Bool = false, currency: CurrencyMark? = nil, isBareID: Bool = false
  ) {
    self.index = index
    self.column = column
    self.field = field
    self.customName = customName
    self.argument = argument
    self.dates = dates
    self.numbers = numbers
    self.hasExactNumbers = hasExactNumbers
    isUTC = column.saysUTC
    self.forgives = forgives
    self.currency = currency
    self.isBareID = isBareID
    self.hasOwnIDs = hasOwnIDs
    self.isKey = isKey
    self.mayBeName = mayBeName
  }

  /// What messages call the field.
  var fieldName: String { field?.rawValue ?? customName }
}

extension String {
  /// Whether a header says that its times are UTC: `Created date (UTC)`.
  var saysUTC: Bool {
    foldedKey.hasSuffix("utc)") || foldedKey.hasSuffix(" utc") || foldedKey.hasSuffix("_utc")
  }
}
