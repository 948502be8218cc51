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
    case invalidRegion = "invalid_region"
    case invalidKind = "invalid_kind"
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
