/// Words of English with their strength, −4…4, written for this program.
///
/// The strengths are judgements about words as they stand in reviews, mails and messages.
enum EnglishLexicon {
  /// All lists; the later ones outdo the earlier ones.
  static var lists: [String] {
    [
      positive, negative, emoji, expectations, excesses, degrees, negations, contrasts, fillers, phrases,
      endlessPraise,
    ]
  }

  /// Groups of words for praise that finds no end: "can't recommend it highly enough".
  private static var endlessPraise: String {
    var groups: [String] = []
    for opening in ["can't", "cant", "cannot", "can_not", "couldn't", "could_not"] {
      for verb in ["recommend", "praise", "thank"] {
        for object in ["", "it_", "this_", "them_", "him_", "her_", "you_", "this_place_", "this_product_"] {
          groups.append("\(opening)_\(verb)_\(object)enough")
          groups.append("\(opening)_\(verb)_\(object)highly_enough")
        }
      }
    }
    return "2.0 w: " + groups.joined(separator: " ")
  }
}
