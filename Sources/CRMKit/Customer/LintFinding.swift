import Tabular

/// Something about a customer that is not as the data standards ask.
package struct LintFinding: Sendable, Equatable {
  /// A stable word for scripts.
  package enum Code: String, Sendable, CaseIterable {
    /// A required field without a value.
    case missing
    /// A value that the field cannot have.
    case invalid
    /// A value not touched for longer than the field allows.
    case stale
    case emptyName = "empty_name"
    case invalidEmail = "invalid_email"
    case unparsedPhone = "unparsed_phone"
    /// A phone number that no country is known of.
    case noCountryCode = "no_country_code"
  }

  package var customer: Int64
  package var field: String
  package var code: Code
  package var value: String?
  package var message: String
}

extension LintFinding: Tabulated {
  package static let columns = [
    Column("customer_id", .integer, help: "id of the customer"),
    Column("field", help: "field with the problem"),
    Column("code", help: Code.allCases.map(\.rawValue).joined(separator: ", ")),
    Column("value", help: "value of the field"),
    Column("message", help: "description of the problem"),
  ]

  package var cells: [Cell] {
    [.integer(customer), .text(field), .text(code.rawValue), .optional(value), .text(message)]
  }
}
