/// By what a row of a file is known to be a customer that is there.
package enum MatchRule: String, Sendable, CaseIterable {
  case email
  case phone
  case external
  /// This program's own id: only for files that it exported from the same database.
  case id
}

/// The rules by which rows are matched, in order.
package struct MatchRules: Sendable, Equatable {
  package var rules: [MatchRule]
  /// Whether a phone number counts between customers whose e-mail addresses or external ids tell them apart, or whose names
  /// do not agree (``PersonName/agree(_:_:)``).
  ///
  /// A switchboard and a family share one number: by the standard rules that makes no two people one. Rules that were
  /// asked for by name are taken at their word.
  package var trustsPhones: Bool

  package init(_ rules: [MatchRule], trustsPhones: Bool = true) {
    self.rules = rules
    self.trustsPhones = trustsPhones
  }

  package static let standard = MatchRules([.email, .phone, .external], trustsPhones: false)
}
