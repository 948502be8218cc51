/// By what a row of a file is known to be a customer that is there.
package enum MatchRule: String, Sendable, CaseIterable {
  case email
  case phone
  case external
  /// This program's own id: only for files that it exported from the same database.
  case id

  package static let standard: [MatchRule] = [.email, .phone, .external]
}
