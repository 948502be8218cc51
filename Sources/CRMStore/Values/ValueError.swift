/// Why a text is not the value it should be.
package struct ValueError: Error, Sendable, Equatable {
  /// A stable word for scripts.
  package enum Code: String, Sendable, CaseIterable {
    case invalidEmail = "invalid_email"
    case invalidDate = "invalid_date"
    case invalidInstant = "invalid_instant"
    case invalidTimeExpression = "invalid_time_expression"
    case invalidExternalID = "invalid_external_id"
    case invalidDateFormat = "invalid_date_format"
    case invalidKind = "invalid_kind"
    case invalidInteger = "invalid_integer"
    case invalidDecimal = "invalid_decimal"
    case invalidBoolean = "invalid_boolean"
    case invalidTag = "invalid_tag"
    case invalidName = "invalid_name"
    case invalidAssignment = "invalid_assignment"
    case invalidFieldName = "invalid_field_name"
    case invalidFieldDeclaration = "invalid_field_declaration"
    case invalidDuration = "invalid_duration"
    case invalidCurrency = "invalid_currency"
    case invalidMoney = "invalid_money"
    case invalidWindow = "invalid_window"
    case invalidHoliday = "invalid_holiday"
    case invalidLevel = "invalid_level"
    case invalidStep = "invalid_step"
    /// The value is not one that the field allows.
    case notAllowed = "not_allowed"
  }

  package var code: Code
  /// A sentence in git's wording: lower case, no full stop, the offending text in single quotes.
  package var message: String
  /// What to do about it.
  package var hint: String?

  package init(_ code: Code, _ message: String, hint: String? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
  }
}
