import Foundation

/// What was learnt from labelled texts: a weight a feature. The weights of the features that a text has, and the bias, add
/// up to the logarithm of the odds that it is positive.
package struct TextModel: Sendable, Equatable {
  package let feature: TextFeature
  package let learning: TextLearning
  /// The features, as they are spelt.
  package let grams: [String]
  /// Millionths, in the order of the grams: whole numbers, so that what is stored is what was measured.
  package let weights: [Int]
  /// Millionths.
  package let bias: Int
  /// From which chance on a text is positive.
  package var threshold: Double

  package init(
    feature: TextFeature, learning: TextLearning, grams: [String], weights: [Int], bias: Int,
    threshold: Double = 0.5
  ) {
    precondition(grams.count == weights.count, "a weight a gram")
    self.feature = feature
    self.learning = learning
    self.grams = grams
    self.weights = weights
    self.bias = bias
    self.threshold = threshold
  }

  /// Learns from texts.
  ///
  /// - Throws: ``TextLearningError``.
  /// - Complexity: about a second for ten thousand short texts.
  package init(
    learning: TextLearning, from texts: [LabelledText], feature: TextFeature = .characters
  ) throws(TextLearningError) {
    let corpus = TextCorpus(texts, feature: feature)
    guard corpus.positives > 0, corpus.positives < corpus.count else {
      throw .oneLabel(positives: corpus.positives, negatives: corpus.count - corpus.positives)
    }
    guard !corpus.grams.isEmpty else { throw .nothingInCommon }
    let learnt = learning == .naiveBayes ? corpus.naiveBayes() : corpus.logistic()
    self.init(
      feature: feature, learning: learning, grams: corpus.grams,
      weights: learnt.weights.map { Int(($0 * 1e6).rounded()) }, bias: Int((learnt.bias * 1e6).rounded()))
  }
}

/// Scores texts by a trained model.
package struct TextModelScorer: Sendable {
  package let model: TextModel
  private let numbers: [UInt64: Int32]

  /// - Complexity: O(grams); scores are O(length of the text).
  package init(_ model: TextModel) {
    self.model = model
    var numbers: [UInt64: Int32] = [:]
    numbers.reserveCapacity(model.grams.count)
    for (number, gram) in model.grams.enumerated() {
      if let key = model.feature.key(of: gram) { numbers[key] = Int32(number) }
    }
    self.numbers = numbers
  }

  /// The numbers of the model's features that a text has.
  package func features(of text: String) -> [Int] {
    model.feature.keys(of: text).compactMap { numbers[$0].map(Int.init) }
  }

  /// The chance that a text is positive; for a text without any feature, that of the bias alone.
  package func chance(of text: String) -> Double {
    let sum = features(of: text).reduce(model.bias) { $0 + model.weights[$1] }
    return 1 / (1 + exp(-Double(sum) / 1e6))
  }
}

/// How weights are learnt from labelled texts.
package enum TextLearning: String, Sendable, CaseIterable {
  /// Naive Bayes over the features a text has, counts raised by one, both labels alike beforehand.
  ///
  /// - Source: McCallum & Nigam 1998, AAAI-98 Workshop on Learning for Text Categorization (multinomial, of presence).
  case naiveBayes = "nb"
  /// Logistic regression with ridge, both labels of the same weight.
  case logistic = "lr"
}

/// A text that somebody judged.
package struct LabelledText: Sendable, Equatable {
  package var text: String
  package var isPositive: Bool

  package init(_ text: String, isPositive: Bool) {
    self.text = text
    self.isPositive = isPositive
  }
}

/// Weights of features in the order of a corpus, and what is added to their sum.
struct TextWeights {
  var weights: [Double]
  var bias: Double
}

/// Why nothing can be learnt.
package enum TextLearningError: Error, Sendable, Equatable {
  /// All texts have the same label, or there is none.
  case oneLabel(positives: Int, negatives: Int)
  /// No feature occurs in two texts.
  case nothingInCommon
}
