/// Words of English with their strength, −4…4, written for this program.
///
/// The strengths are judgements about words as they stand in reviews, mails and messages.
enum EnglishLexicon {
  /// All lists; the later ones outdo the earlier ones.
  static var lists: [String] {
    [positive, negative, emoji, expectations, excesses, degrees, negations, contrasts, fillers, phrases]
  }
}
