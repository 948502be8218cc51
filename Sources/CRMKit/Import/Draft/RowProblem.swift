/// Something wrong or doubtful in one cell of a row, or in the row as a whole.
package struct RowProblem: Sendable, Hashable {
  /// A stable word for scripts and the reject file.
  package enum Code: String, Sendable, CaseIterable {
    case invalidEmail = "invalid_email"
    case invalidDate = "invalid_date"
    /// Day and month cannot be told apart in the column.
    case ambiguousDate = "ambiguous_date"
    case invalidKind = "invalid_kind"
    case invalidID = "invalid_id"
    case invalidExternalID = "invalid_external_id"
    case invalidInteger = "invalid_integer"
    case invalidDecimal = "invalid_decimal"
    /// A comma that groups thousands or stands before decimals, and nothing in the column tells which.
    case ambiguousNumber = "ambiguous_number"
    case invalidBoolean = "invalid_boolean"
    case invalidCurrency = "invalid_currency"
    case invalidMoney = "invalid_money"
    case invalidRecurrence = "invalid_recurrence"
    /// A record without a value that it cannot be without.
    case missingValue = "missing_value"
    /// The value is not one that the field allows.
    case notAllowed = "not_allowed"
    /// A stage that the funnel has not.
    case unknownStage = "unknown_stage"
    /// A funnel that there is not.
    case unknownFunnel = "unknown_funnel"
    /// Rows of one record that cannot be of one.
    case conflictingRows = "conflicting_rows"
    /// Nothing in the row names a customer, or a deal.
    case emptyRecord = "empty_record"
    /// A warning: the lines of an order come to something else than its total, which is kept.
    case totalDiffers = "total_differs"
    /// A warning: kept as typed, or left out of other records than customers, because it is no telephone number.
    case unparsedPhone = "unparsed_phone"
    /// A warning: the same of what stands in the place of an e-mail address.
    case placeholderEmail = "placeholder_email"
    /// A warning: a key of which a spreadsheet has lost digits, left out.
    case roundedKey = "rounded_key"
    /// A warning: a second value of a field that has one, left out.
    case furtherValue = "further_value"
    /// A warning: a year of two digits, of which the century was left to the reader.
    case shortYear = "short_year"
    /// A warning: an internal address of an Exchange server, left out.
    case exchangeAddress = "exchange_address"
  }

  package var code: Code
  /// The customer's field, or the custom field's name; `nil` for the row as a whole.
  package var field: String?
  /// The column's place in the record, from 0; `nil` for the row as a whole.
  package var index: Int?
  /// A sentence in git's wording, without the field's name.
  package var message: String
  /// What to do about it.
  package var hint: String?

  package init(_ code: Code, field: String? = nil, index: Int? = nil, _ message: String, hint: String? = nil)
  {
    self.code = code
    self.field = field
    self.index = index
    self.message = message
    self.hint = hint
  }
}

extension RowProblem {
  /// Tells how a year of two digits was read.
  static func shortYear(_ date: DateParts, _ text: String, field: String, index: Int) -> RowProblem {
    let year = date.year.map(String.init) ?? ""
    return RowProblem(
      .shortYear, field: field, index: index,
      "'\(text)' has a year of two digits, taken for \(year); 69 to 99 are of the last century")
  }
}

extension RowProblem {
  /// Tells that a key names nothing any more.
  static func roundedKey(_ text: String, field: String, index: Int) -> RowProblem {
    RowProblem(
      .roundedKey, field: field, index: index,
      "'\(text)' has lost digits in a spreadsheet, left out; format the column as text there")
  }
}

extension RowProblem.Code {
  /// Whether it is of the column rather than the cell, so that the first row tells of all.
  var isToldOnce: Bool { self == .shortYear }
}
