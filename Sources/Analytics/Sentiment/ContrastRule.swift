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
