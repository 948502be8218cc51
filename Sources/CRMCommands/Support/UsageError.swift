/// Why a command line cannot be carried out.
package struct UsageError: Error, Sendable, Equatable {
  /// A stable word for scripts.
  package enum Code: String, Sendable, CaseIterable {
    case unknownCommand = "unknown_command"
    case unknownOption = "unknown_option"
    case missingValue = "missing_value"
    case unexpectedValue = "unexpected_value"
    case unexpectedArgument = "unexpected_argument"
    case missingArgument = "missing_argument"
    case invalidValue = "invalid_value"
    case conflictingOptions = "conflicting_options"
    case unknownColumn = "unknown_column"
    case unknownSetting = "unknown_setting"
    case unknownZone = "unknown_zone"
    case confirmationNeeded = "confirmation_needed"
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
