/// What is wrong with a recurrence rule, and where.
package struct RecurrenceError: Error, Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The text does not follow the grammar, or its parts do not go together. Exit 64.
    case malformed
    /// The rule is fine, and nothing ever occurs by it. Exit 64.
    case neverOccurs
  }

  package var kind = Kind.malformed
  /// A sentence in git's wording: lower case, no full stop, the offending text in single quotes.
  package var message: String
  /// What to do about it.
  package var hint: String?
  /// The rule as it was written.
  package var text: String
  /// The bytes of the text that are wrong; empty for what is missing.
  package var place: Range<Int>
}
