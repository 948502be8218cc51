/// How weights are learnt from labelled texts.
package enum TextLearning: String, Sendable, CaseIterable {
  /// Naive Bayes over the features a text has, counts raised by one, both labels alike beforehand.
  ///
  /// - Source: McCallum & Nigam 1998, AAAI-98 Workshop on Learning for Text Categorization (multinomial, of presence).
  case naiveBayes = "nb"
  /// Logistic regression with ridge, both labels of the same weight.
  case logistic = "lr"
}
