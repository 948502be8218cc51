/// What stands together under one negation, as in "no bugs, errors or crashes" and 没有错误、崩溃和卡顿.
///
/// A list is what "or", "nor", "and" or the Chinese mark of lists joins; a comma belongs to it only where such a word comes
/// behind. Otherwise what follows a comma is said anew: "no bugs, terrible".
struct DeniedList {
  let items: ContiguousArray<TextItem>
  let tokens: ContiguousArray<TextToken>

  /// How many words that say nothing a member of a list has, as "screens" in "no dead pixels, scratched screens or bad keys".
  private static let plainWords = 2

  /// Whether an item is in one list with one before it, between which nothing of the list stands.
  func holds(_ index: Int, with place: Int) -> Bool {
    let next = items[place + 1]
    let isAlike = items[index].isPraise == items[place].isPraise
    if next.gap == .pause { return isAlike }
    // 以及 is no word of the lexicon: its second character joins.
    let join = next.isHan && next.role == .plain && place + 2 < index ? place + 2 : place + 1
    switch joint(join) {
    case .or: return true
    case .and: return isAlike && join < index && isPlainJoint(join, to: index)
    case nil: return next.gap == .comma && isAlike && !isLast(place)
    }
  }

  /// Whether a list goes on at an item behind a comma: a word that joins it to others comes next, or behind more of the same.
  func goesOn(at start: Int) -> Bool {
    if joint(start) != nil { return true }
    var plain = 0
    var praise: Bool?
    for place in start..<items.count {
      let item = items[place]
      if place > start, item.gap >= .clause { return false }
      if item.gap != .none { plain = 0 }
      switch (joint(place), item.role) {
      case (.or, _): return true
      case (.and, _): return plain == 0 && isFollowed(place, by: praise)
      case (nil, .negation), (nil, .contrast): return false
      case (nil, .sentiment), (nil, .expectation):
        guard praise ?? item.isPraise == item.isPraise else { return false }
        praise = item.isPraise
      case (nil, .degree), (nil, .filler): break
      case (nil, .plain), (nil, .excess): plain += 1
      }
      if plain > Self.plainWords { return false }
    }
    return false
  }

  /// Whether a negation begins the next of several, as in "neither slow nor ugly", "no lag and no crashes", 既不贵也不难吃:
  /// those before it are of other words.
  func isCoordinated(_ place: Int) -> Bool {
    let gap = items[place].gap
    if tokens[items[place].first].hash == Self.nor || gap == .comma || gap == .pause { return true }
    return place > 0 && gap == .none && joint(place - 1) != nil
  }

  /// Whether a "no" answers what was asked, as in "No, it is great", and so denies nothing of what follows: it begins a
  /// sentence, and a comma and a word such as "it" come behind.
  ///
  /// - Parameter place: not the last item's.
  func isAnswer(_ place: Int) -> Bool {
    let item = items[place]
    return item.gap == .sentence && item.first == item.last && tokens[item.first].hash == Self.no
      && items[place + 1].gap == .comma && items[place + 1].role == .filler
  }

  // MARK: Words that join

  private enum Joint { case and, or }

  private func joint(_ place: Int) -> Joint? {
    guard items[place].first == items[place].last else { return nil }
    let hash = tokens[items[place].first].hash
    if Self.alternatives.contains(hash) { return .or }
    return Self.additions.contains(hash) ? .and : nil
  }

  /// Whether "and" joins two words, not two sentences, as it does in "no bugs and it is slow".
  private func isPlainJoint(_ joint: Int, to index: Int) -> Bool {
    guard !items[(joint + 1)..<index].contains(where: { Self.openings.contains(tokens[$0.first].hash) })
    else {
      return false
    }
    // "No problems and errors" has a list, "no problems and bad sound" has not.
    guard items[joint - 1].beginsNegated, index + 1 < items.count, !items[index].isHan else { return true }
    let next = items[index + 1]
    return next.gap != .none || next.role != .plain && !Self.perceptions.contains(tokens[next.first].hash)
  }

  /// Whether a word that says the same as the list comes right behind a word that joins it.
  private func isFollowed(_ joint: Int, by praise: Bool?) -> Bool {
    for place in (joint + 1)..<items.count where items[place].role != .degree {
      return items[place].role == .sentiment && items[place].isPraise == praise && items[place].gap == .none
    }
    return false
  }

  /// Whether a word stands behind one that joins it to a list, and so ends the list.
  private func isLast(_ place: Int) -> Bool {
    place > 0 && items[place].gap == .none && joint(place - 1) != nil
  }

  private static let no = WordHash.of("no".utf8)
  private static let nor = WordHash.of("nor".utf8)
  private static let alternatives = hashes("or nor 或")
  private static let additions = hashes("and 和 也 又 亦 及 与")
  private static let openings = hashes("it it's its they he she we i i'm you is are was were this that there")

  private static let perceptions = hashes("sound sounds look looks feel feels")

  private static func hashes(_ words: String) -> [UInt64] {
    words.split(separator: " ").map { WordHash.of($0.utf8) }
  }
}

extension TextItem {
  /// Whether its word speaks well of something, with what is denied in a group for itself: "no problems" speaks of problems.
  fileprivate var isPraise: Bool {
    role == .expectation || (strength > 0) != (beginsNegated && role == .sentiment)
  }
}
