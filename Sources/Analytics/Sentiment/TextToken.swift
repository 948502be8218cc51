/// A unit of a text: a word in Latin letters, a number, a Han character, a picture.
struct TextToken {
  enum Kind: UInt8 { case word, han, picture }

  /// How strongly a token is set apart from the one before it.
  enum Gap: UInt8, Comparable {
    case none
    /// The mark between the members of a Chinese list.
    case pause
    case comma, clause, sentence

    static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  /// Offsets in UTF-8.
  var start: Int32
  var end: Int32
  var hash: UInt64
  /// The hash without a final `'s`; 0 where there is none.
  var stemHash: UInt64 = 0
  var kind: Kind
  var gap: Gap
  /// Two letters or more, all of them capitals.
  var isUpper = false
  /// A letter three times in a row, or more.
  var isLengthened = false
  /// What an emoticon says, hundredths of a point; other tokens are looked up.
  var strength: Int16 = 0
}
