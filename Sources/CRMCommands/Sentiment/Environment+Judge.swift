import Analytics
import CRMKit

extension Environment {
  /// A judge by the lexicon, or by a model of the database.
  ///
  /// - Parameter threshold: in place of the usual one, or of the model's own.
  /// - Throws: ``SentimentError`` for a model that is not there, and what opening the database throws.
  func judge(_ model: String?, threshold: Double?) throws -> SentimentJudge {
    guard let model else { return SentimentJudge(threshold: threshold ?? SentimentLabel.threshold) }
    let store = try openStore(.reading)
    var weights = try store.weights(of: store.sentimentModel(model))
    weights.threshold = threshold ?? weights.threshold
    return SentimentJudge(model: weights)
  }
}
