import Analytics
import Tabular

/// A model trained on a part of the texts and measured on the other.
package struct SentimentTraining: Sendable {
  package let model: TextModel
  package let trained: Int
  package let tested: Int
  package let skipped: Int
  package let positives: Int
  /// What comes of the tested texts at chance 0.5; of nothing where none was tested.
  package let outcome: LabelOutcome
  package let areaUnderCurve: Double?
  /// The threshold that is best on the tested texts.
  package let suggestedThreshold: Double?

  /// - Throws: ``SentimentError``.
  package init(_ texts: LabelledTexts, method: TextLearning, features: TextFeature) throws {
    let learnt = texts.part(tested: false)
    do { model = try TextModel(learning: method, from: learnt, feature: features) } catch {
      switch error {
      case .oneLabel(let positives, let negatives):
        throw SentimentError.oneLabel(positives: positives, negatives: negatives)
      case .nothingInCommon: throw SentimentError.nothingInCommon(texts: learnt.count)
      }
    }
    let scorer = TextModelScorer(model)
    let held = texts.part(tested: true)
    let scored = ScoredLabels(
      scores: held.map { scorer.chance(of: $0.text) }, isPositive: held.map(\.isPositive))
    (trained, tested, skipped) = (learnt.count, held.count, texts.skipped)
    positives = texts.texts.count(where: \.isPositive)
    outcome = scored.outcome(threshold: 0.5)
    areaUnderCurve = scored.areaUnderCurve
    suggestedThreshold = scored.bestThreshold(near: 0.5)
  }

  /// The columns of the table up to `created_at`.
  func values(name: String, threshold: Int64) -> [(column: String, value: SQLValue)] {
    [
      ("name", .text(name)), ("method", .text(model.learning.rawValue)),
      ("features", .text(model.feature.rawValue)), ("threshold_e4", .integer(threshold)),
      ("trained", .integer(Int64(trained))), ("tested", .integer(Int64(tested))),
      ("accuracy_e4", .optional(outcome.accuracy.map(Self.e4))),
      ("auc_e4", .optional(areaUnderCurve.map(Self.e4))),
      ("suggested_e4", .optional(suggestedThreshold.map(Self.e4))),
    ]
  }

  package static func e4(_ ratio: Double) -> Int64 { Int64((ratio * 10_000).rounded()) }
}
