/// Scores texts in English and Chinese by rules over a lexicon.
///
/// Negation, words of degree, capitals, punctuation and "but" count as Hutto & Gilbert found them to; the words, their
/// strengths and the rules for Chinese are this program's own. Buffers are kept from text to text: one scorer a thread.
///
/// - Source: Hutto & Gilbert 2014, VADER: a parsimonious rule-based model for sentiment analysis of social media text,
///   ICWSM 8.
package final class SentimentScorer {
  private var scanner = TextScanner()
  private let matcher = TextMatcher()
  private var items: ContiguousArray<TextItem> = []

  package init() {}

  package func score(_ text: String) -> SentimentScore {
    var text = text
    return text.withUTF8(score)
  }

  /// - Parameter bytes: UTF-8.
  /// - Complexity: O(bytes).
  package func score(_ bytes: UnsafeBufferPointer<UInt8>) -> SentimentScore {
    scanner.scan(bytes)
    matcher.items(of: scanner.tokens, bytes, into: &items)
    var words: [ScoredWord] = []
    let hasCapitals = scanner.upperWords > 0 && scanner.upperWords < scanner.latinWords
    let weighing = ItemWeighing(items: items, tokens: scanner.tokens, hasCapitals: hasCapitals)
    for index in items.indices {
      guard let (points, rules) = weighing.weight(of: index) else { continue }
      let item = items[index]
      let range = Int(scanner.tokens[item.first].start)..<Int(scanner.tokens[item.last].end)
      words.append(
        ScoredWord(range: range, contribution: Int((points * 100).rounded()), rules: rules))
    }
    ContrastRule(items: items, tokens: scanner.tokens).apply(to: &words)
    words.removeAll { $0.contribution == 0 }
    emphasize(&words)
    let sum = words.reduce(0) { $0 + $1.contribution }
    return SentimentScore(sum: sum, words: words, language: language)
  }

  /// Marks of exclamation and several of question strengthen what the words say together.
  private func emphasize(_ words: inout [ScoredWord]) {
    let sum = words.reduce(0) { $0 + $1.contribution }
    let questions = scanner.questions > 3 ? 96 : scanner.questions > 1 ? 18 * scanner.questions : 0
    let points = 29 * min(scanner.exclamations, 4) + questions
    guard sum != 0, points != 0 else { return }
    let range = Int(scanner.emphasis.lowerBound)..<Int(scanner.emphasis.upperBound)
    words.append(ScoredWord(range: range, contribution: sum > 0 ? points : -points))
  }

  private var language: TextLanguage? {
    if scanner.hanCount == 0, scanner.latinWords == 0 { return nil }
    return scanner.hanCount >= scanner.latinWords ? .chinese : .english
  }
}

/// What a text feels like, −1…1, and the words that say so.
package struct SentimentScore: Sendable, Equatable {
  /// What the words add up to, hundredths of a point; no bounds.
  package var sum: Int
  /// The words that scored, in the order of the text; their contributions add up to `sum`.
  package var words: [ScoredWord]
  /// The script most of the text is in; `nil` for one without Latin letters and Han characters.
  package var language: TextLanguage?

  /// How the sum becomes a score: the longer the sum, the nearer to 1.
  private static let flattening = 15.0

  /// −1…1.
  ///
  /// - Source: Hutto & Gilbert 2014, ICWSM 8, whose normalisation x ÷ √(x² + 15) this is.
  package var score: Double {
    let points = Double(sum) / 100
    return points / (points * points + Self.flattening).squareRoot()
  }

  /// - Parameter threshold: from which score on a text is positive, and from whose negative down it is negative.
  package func label(threshold: Double = SentimentLabel.threshold) -> SentimentLabel {
    SentimentLabel(score: score, threshold: threshold)
  }
}

/// How a score reads.
package enum SentimentLabel: String, Sendable, CaseIterable {
  case positive, neutral, negative

  /// The usual distance of a label from 0.
  package static let threshold = 0.05

  /// - Parameter threshold: from which score on a text is positive, and from whose negative down it is negative.
  package init(score: Double, threshold: Double = SentimentLabel.threshold) {
    self = score == 0 ? .neutral : score >= threshold ? .positive : score <= -threshold ? .negative : .neutral
  }
}

/// A word or a group of words that scored.
package struct ScoredWord: Sendable, Equatable {
  /// Offsets in the text's UTF-8.
  package var range: Range<Int>
  /// Hundredths of a point, before the sum is normalised.
  package var contribution: Int
  package var rules: SentimentRules

  package init(range: Range<Int>, contribution: Int, rules: SentimentRules = []) {
    self.range = range
    self.contribution = contribution
    self.rules = rules
  }
}

/// The language of a text as its script tells it.
package enum TextLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case chinese = "zh"
}
