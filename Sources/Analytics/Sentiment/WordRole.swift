/// What a word does to the score of a text.
enum WordRole: UInt8 {
  /// It is only there: it stands between other words.
  case plain
  /// It speaks well or ill of something.
  case sentiment
  /// It is bad where it is negated, and says nothing otherwise: "does not work".
  case expectation
  /// It is bad where there is too much of it: "too short".
  case excess
  /// It makes what follows stronger or weaker.
  case degree
  /// It turns what follows round.
  case negation
  /// What stands before it counts less than what stands behind.
  case contrast
  /// It stands between a negation and what it negates without adding distance.
  case filler
}

/// A word of a lexicon.
struct WordEntry: BitwiseCopyable, Sendable {
  var role: WordRole = .plain
  /// Hundredths of a point; how much it says alone, or by how much it changes what follows.
  var strength: Int16 = 0
  /// Whether the word can be negated and raised; a picture cannot.
  var isPicture = false
  /// The number of units in the longest group of words that begins with this one.
  var longestGroup: UInt8 = 0
}
