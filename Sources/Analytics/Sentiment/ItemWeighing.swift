/// What an item says where it stands: its strength after degree, capitals, excess and negation.
struct ItemWeighing {
  let items: ContiguousArray<TextItem>
  let tokens: ContiguousArray<TextToken>
  /// Whether some words are in capitals and some are not, so that capitals mean something.
  let hasCapitals: Bool
  let list: DeniedList

  init(items: ContiguousArray<TextItem>, tokens: ContiguousArray<TextToken>, hasCapitals: Bool) {
    self.items = items
    self.tokens = tokens
    self.hasCapitals = hasCapitals
    list = DeniedList(items: items, tokens: tokens)
  }

  /// What a negation leaves of a word, turned round.
  private static let negation = -0.74
  private static let capitals = 0.733
  private static let lengthening = 0.3
  /// What is left of a word of degree at each step away from its word.
  private static let fading = [1, 0.95, 0.9]
  /// How far a negation reaches: a Latin word costs 2, a Han character 1.
  private static let reach = 5

  /// - Returns: `nil` for an item that says nothing.
  func weight(of index: Int) -> (points: Double, rules: SentimentRules)? {
    let item = items[index]
    var points = Double(item.strength) / 100
    if item.isPicture { return item.role == .sentiment && !isRepeated(index) ? (points, []) : nil }
    var rules: SentimentRules = []
    switch item.role {
    case .sentiment:
      raise(&points, &rules, at: index)
      if isNegated(index) {
        points *= Self.negation
        rules.insert(.negated)
      }
    case .expectation:
      guard isNegated(index) else { return nil }
      rules.insert(.negated)
    case .excess:
      guard isExcessive(index) else { return nil }
      rules.insert(.excess)
    case .plain, .degree, .negation, .contrast, .filler: return nil
    }
    return (points, rules)
  }

  private func raise(_ points: inout Double, _ rules: inout SentimentRules, at index: Int) {
    let item = items[index]
    let sign: Double = points < 0 ? -1 : 1
    let degree = degree(before: index)
    if degree != 0 {
      points += sign * degree
      rules.insert(degree > 0 ? .raised : .lowered)
    }
    if hasCapitals, (item.first...item.last).allSatisfy({ tokens[$0].isUpper }) {
      points += sign * Self.capitals
      rules.insert(.capitals)
    }
    if tokens[item.first].isLengthened {
      points += sign * Self.lengthening
      rules.insert(.lengthened)
    }
  }

  /// The sum of the words of degree among the three items before, up to the next part of the sentence.
  private func degree(before index: Int) -> Double {
    var sum = 0.0
    var (place, distance) = (index, 0)
    while distance < Self.fading.count, place > 0, items[place].gap < .clause {
      place -= 1
      let item = items[place]
      if item.role == .sentiment || item.role == .contrast { break }
      if item.role == .degree {
        let isUpper = hasCapitals && tokens[item.first].isUpper && item.strength > 0
        sum += (Double(item.strength) / 100 + (isUpper ? Self.capitals : 0)) * Self.fading[distance]
      }
      distance += 1
    }
    return sum
  }

  /// Whether an odd number of negations reaches the item.
  private func isNegated(_ index: Int) -> Bool {
    if items[index].beginsNegated, list.isCoordinated(index) { return false }
    var isNegated = false
    var place = index
    var cost = 0
    while place > 0, cost <= Self.reach, items[place].gap < .clause {
      if items[place].gap == .comma {
        let isOver = items[place - 1].role == .negation ? list.isAnswer(place - 1) : !list.goesOn(at: place)
        if isOver { return isNegated }
        cost += 2
      }
      place -= 1
      switch items[place].role {
      case .negation:
        isNegated.toggle()
        if list.isCoordinated(place) { return isNegated }
      case .contrast: return isNegated
      case .filler, .degree: break
      case .sentiment where items[place].negates && items[index].strength > 0: return !isNegated
      case .sentiment where list.holds(index, with: place):
        if items[place].beginsNegated { return !isNegated }
        // What is in one list is no farther from its negation than the first of it.
        cost = 0
      case .sentiment where place + 1 < index || items[index].gap != .none: return isNegated
      case .plain, .sentiment, .expectation, .excess: cost += items[place].isHan ? 1 : 2
      }
      if index - place > Self.longestList { break }
    }
    return isNegated
  }

  private static let longestList = 16

  /// Whether a "too" raises the item.
  private func isExcessive(_ index: Int) -> Bool {
    guard index > 0, items[index].gap == .none, items[index - 1].role == .degree else { return false }
    return items[index - 1].first == items[index - 1].last && tokens[items[index - 1].first].hash == Self.too
  }

  private static let too = WordHash.of("too".utf8)

  /// Whether a picture stands in a row of more than three of its kind: after the third they say no more.
  private func isRepeated(_ index: Int) -> Bool {
    guard index >= 3 else { return false }
    let hash = tokens[items[index].first].hash
    return (1...3).allSatisfy { items[index - $0].isPicture && tokens[items[index - $0].first].hash == hash }
  }
}

/// What made a word count other than it does alone.
package struct SentimentRules: OptionSet, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let negated = SentimentRules(rawValue: 1)
  package static let raised = SentimentRules(rawValue: 2)
  package static let lowered = SentimentRules(rawValue: 4)
  package static let capitals = SentimentRules(rawValue: 8)
  package static let lengthened = SentimentRules(rawValue: 16)
  package static let beforeContrast = SentimentRules(rawValue: 32)
  package static let afterContrast = SentimentRules(rawValue: 64)
  package static let excess = SentimentRules(rawValue: 128)

  private static let names: [(SentimentRules, String)] = [
    (.negated, "negated"), (.raised, "raised"), (.lowered, "lowered"), (.capitals, "capitals"),
    (.lengthened, "lengthened"), (.beforeContrast, "before_but"), (.afterContrast, "after_but"),
    (.excess, "too"),
  ]

  /// A word a rule, for reading.
  package var words: [String] { Self.names.filter { contains($0.0) }.map(\.1) }
}

/// What stands before a "but" of its sentence counts half, what stands behind it half as much again.
///
/// A sentence that begins with one stands against the sentence before.
struct ContrastRule {
  let items: ContiguousArray<TextItem>
  let tokens: ContiguousArray<TextToken>

  private static let before = 0.5
  private static let after = 1.5

  func apply(to words: inout [ScoredWord]) {
    var end = items.count
    while let contrast = items[..<end].lastIndex(where: { $0.role == .contrast }) {
      let start = start(of: contrast)
      let behind = items[(contrast + 1)...].firstIndex { $0.gap == .sentence } ?? items.count
      for index in words.indices {
        let place = words[index].range.lowerBound
        if place >= offset(start), place < offset(contrast) {
          scale(&words[index], Self.before, .beforeContrast)
        } else if place > offset(contrast), place < offset(behind) {
          scale(&words[index], Self.after, .afterContrast)
        }
      }
      end = start
    }
  }

  /// The item with which the part begins that the contrast is against.
  private func start(of contrast: Int) -> Int {
    let own = items[...contrast].lastIndex { $0.gap == .sentence } ?? 0
    guard own == contrast, own > 0 else { return own }
    return items[..<own].lastIndex { $0.gap == .sentence } ?? 0
  }

  private func offset(_ item: Int) -> Int {
    item < items.count ? Int(tokens[items[item].first].start) : .max
  }

  private func scale(_ word: inout ScoredWord, _ factor: Double, _ rule: SentimentRules) {
    word.contribution = Int((Double(word.contribution) * factor).rounded())
    word.rules.insert(rule)
  }
}
