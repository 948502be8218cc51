/// Why nothing can be learnt.
package enum TextLearningError: Error, Sendable, Equatable {
  /// All texts have the same label, or there is none.
  case oneLabel(positives: Int, negatives: Int)
  /// No feature occurs in two texts.
  case nothingInCommon
}
