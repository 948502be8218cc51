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
