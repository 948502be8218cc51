/// What the values of a field are, and how they are stored.
package enum RuleFieldType: Sendable, Hashable {
  case text
  /// A text that is a number where a rule compares it with one: a column of a file that was kept as it was.
  case kept
  /// One of these words.
  case words([String])
  /// One of these words, the least first; they have an order.
  case ranked([String])
  /// An integer of 1/10^digits.
  case number(digits: Int)
  /// An exact decimal as JSON writes it.
  case decimal
  /// Minor units of the row's own currency, at the row's own time.
  case money
  case boolean
  /// Unix seconds.
  case instant
  /// RFC 3339 in UTC.
  case timestamp
  /// `2026-01-15`
  case day
  /// `1985-03-14`, or `--03-14` without a year.
  case birthday
  /// Several texts.
  case list
}

extension RuleFieldType: CustomStringConvertible {
  /// The type as the manual and errors name it.
  package var description: String {
    switch self {
    case .text: "text"
    case .kept: "text or number"
    case .words: "word"
    case .ranked: "ranked word"
    case .number, .decimal: "number"
    case .money: "money"
    case .boolean: "true or false"
    case .instant, .timestamp: "time"
    case .day: "date"
    case .birthday: "birthday"
    case .list: "list"
    }
  }

  /// The words that the field can have.
  package var allowed: [String]? {
    switch self {
    case .words(let words), .ranked(let words): words
    default: nil
    }
  }
}
