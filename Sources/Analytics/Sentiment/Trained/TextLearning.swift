/// How weights are learnt from labelled texts.
package enum TextLearning: String, Sendable, CaseIterable {
  /// Naive Bayes over the features a text has, counts raised by one, both labels alike beforehand.
  ///
  /// - Source: McCallum & Nigam 1998, AAAI-98 Workshop on Learning for Text Categorization (multinomial, of presence).
  case naiveBayes = "nb"
  /// Logistic regression with ridge, both labels of the same weight.
  case logistic = "lr"
}

/// Why nothing can be learnt.
package enum TextLearningError: Error, Sendable, Equatable {
  /// All texts have the same label, or there is none.
  case oneLabel(positives: Int, negatives: Int)
  /// No feature occurs in two texts.
  case nothingInCommon
}

/// Weights of features in the order of a corpus, and what is added to their sum.
struct TextWeights {
  var weights: [Double]
  var bias: Double
}
