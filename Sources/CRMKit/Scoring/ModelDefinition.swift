import Analytics
import Foundation

/// The definition of a model: its features, weights and accuracy. Kept as JSON.
package struct ModelDefinition: Sendable, Equatable, Codable {
  /// A column that a model does not look at, and why.
  package struct LeftOut: Sendable, Equatable, Codable {
    package enum Reason: String, Sendable, Codable {
      /// The same in every deal of the training set.
      case constant
      /// More different texts than ``ModelTraining/levelLimit``: names, notes, numbers.
      case manyValues = "many_values"
      /// It was asked for.
      case excluded
    }

    package let name: String
    package let reason: Reason
  }

  /// Whether deals that are still open counted as not won.
  package let countsOpen: Bool
  package let split: ModelSplit
  /// Texts that mean that nothing is known.
  package let blanks: [String]
  package let space: FeatureSpace
  package let model: LogisticRegression
  package let leftOut: [LeftOut]
  /// Columns that by themselves tell the outcome of the training set nearly always: filled in afterwards?
  package let suspects: [Suspect]
  package let trained: Int
  package let trainedWon: Int
  package let iterations: Int
  /// On the held-out deals.
  package let metrics: ClassificationMetrics

  /// A feature that knows too much.
  package struct Suspect: Sendable, Equatable, Codable {
    package let name: String
    /// Of the feature alone.
    package let auc: Double
  }

  /// Deals of the training set and the test set together.
  package var deals: Int { trained + metrics.count }

  /// The JSON text; the same definition gives the same text.
  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}

extension ModelDefinition {
  init(text: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(text.utf8)) }
}
