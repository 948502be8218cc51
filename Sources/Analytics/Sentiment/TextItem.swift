/// A token, or a group of tokens that mean one thing, with its word of the lexicon.
struct TextItem {
  var role: WordRole
  /// Hundredths of a point.
  var strength: Int
  var first: Int
  var last: Int
  var gap: TextToken.Gap
  var isPicture: Bool
  var isHan: Bool
  /// Whether it is a group that begins with a negation: "no problems", "didn't work".
  var beginsNegated = false

  /// Whether it is such a group and speaks ill, as in "didn't work very well": what follows is negated as well.
  var negates: Bool { beginsNegated && role == .sentiment && strength < 0 }
}
