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

  init(
    index: Int, column: String, field: Field?, customName: String = "", argument: String = "",
    dates: DateRule = .unproven
  ) {
    self.index = index
    self.column = column
    self.field = field
    self.customName = customName
    self.argument = argument
    self.dates = dates
  }

  /// What messages call the field.
  var fieldName: String { field?.rawValue ?? customName }
}
