/// Words of Chinese with their strength, −4…4, written for this program.
///
/// Texts are not cut into words: at each character the longest word of the lexicon that begins there is taken.
enum ChineseLexicon {
  /// All lists; the later ones outdo the earlier ones.
  static var lists: [String] { [expectations, fillers, degrees, positive, negative, negations, contrasts] }
}
