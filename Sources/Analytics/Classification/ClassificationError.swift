/// Why no classifier was fitted.
package enum ClassificationError: Error, Equatable {
  /// All outcomes of the training set are the same.
  case oneClass(positive: Bool)
}
