import Analytics
import Foundation

/// Tells how a text feels: by the lexicon, or by a model.
///
/// One judge a thread: it keeps buffers from text to text.
package final class SentimentJudge {
  private enum Means {
    case lexicon(SentimentScorer, threshold: Double)
    case model(TextModelScorer)
  }

  private let means: Means

  /// By the lexicon of the program.
  ///
  /// - Parameter threshold: from which score on a text is positive, and from whose negative down it is negative.
  package init(threshold: Double = SentimentLabel.threshold) {
    means = .lexicon(SentimentScorer(), threshold: threshold)
  }

  /// By a model, whose own threshold counts.
  package init(model: TextModel) { means = .model(TextModelScorer(model)) }

  /// From which score, or by a model from which chance on a text is positive.
  package var threshold: Double {
    switch means {
    case .lexicon(_, let threshold): threshold
    case .model(let scorer): scorer.model.threshold
    }
  }

  /// - Complexity: O(length of the text).
  package func verdict(on text: String) -> SentimentVerdict {
    switch means {
    case .lexicon(let scorer, let threshold): lexical(text, scorer, threshold)
    case .model(let scorer): learnt(text, scorer)
    }
  }

  private func lexical(_ text: String, _ scorer: SentimentScorer, _ threshold: Double) -> SentimentVerdict {
    var text = text
    return text.withUTF8 { bytes in
      let score = scorer.score(bytes)
      let words = score.words.map { word in
        SentimentVerdict.Word(
          text: String(decoding: bytes[word.range], as: UTF8.self), points: word.contribution,
          rules: word.rules.words)
      }
      return SentimentVerdict(
        score: score.score, label: score.label(threshold: threshold), language: score.language,
        sum: score.sum, words: words)
    }
  }

  /// The score is twice the chance less one; the words are the features, the weightiest first, and the bias.
  private func learnt(_ text: String, _ scorer: TextModelScorer) -> SentimentVerdict {
    let model = scorer.model
    var words = scorer.features(of: text).map { feature in
      SentimentVerdict.Word(text: model.grams[feature], points: model.weights[feature] / 10_000, rules: [])
    }
    words.sort { (abs($0.points), $1.text) > (abs($1.points), $0.text) }
    if model.bias / 10_000 != 0 {
      words.append(SentimentVerdict.Word(text: "(bias)", points: model.bias / 10_000, rules: []))
    }
    let chance = scorer.chance(of: text)
    return SentimentVerdict(
      score: 2 * chance - 1, label: chance >= model.threshold ? .positive : .negative, language: nil,
      sum: words.reduce(0) { $0 + $1.points }, words: words, chance: chance)
  }
}

/// What a judge says of a text.
package struct SentimentVerdict: Sendable, Equatable {
  /// A word, a group of words, a picture or a mark that scored.
  package struct Word: Sendable, Equatable {
    package var text: String
    /// Hundredths of a point.
    package var points: Int
    /// What made it count other than it does alone.
    package var rules: [String]
  }

  /// −1…1.
  package var score: Double
  package var label: SentimentLabel
  /// What the script tells; a model does not ask.
  package var language: TextLanguage?
  /// Hundredths of a point: what the words add up to, before that becomes a score.
  package var sum: Int
  package var words: [Word]
  /// The chance of being positive, by a model.
  package var chance: Double?
}
