import Foundation

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
