/// Why texts cannot be scored or learnt from.
package enum SentimentError: Error, Sendable, Equatable {
  /// The file has no such column. Exit 64.
  case unknownColumn(String, among: [String])
  /// A label that is neither of the two. Exit 65.
  case unknownLabel(String, line: Int)
  /// A label given for both sides. Exit 64.
  case labelTwice(String)
  /// All texts to learn from have one label. Exit 65.
  case oneLabel(positives: Int, negatives: Int)
  /// Texts without a feature that two of them have. Exit 65.
  case nothingInCommon(texts: Int)
  /// No row of the file has a text and a label. Exit 65.
  case noTexts
  /// No model has this name. Exit 4.
  case unknownModel(String, known: [String])
  /// A model of this name is there already. Exit 5.
  case exists(String)

  /// Whether it is the file that is wrong, not what was asked for.
  package var isAboutFile: Bool {
    switch self {
    case .labelTwice, .unknownModel, .exists: false
    case .unknownColumn, .unknownLabel, .oneLabel, .nothingInCommon, .noTexts: true
    }
  }
}
