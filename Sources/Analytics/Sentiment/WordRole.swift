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
