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
