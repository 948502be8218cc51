import Analytics
import Tabular

/// How well a judge agrees with the labels of a file.
package struct SentimentCheck: Sendable {
  package let texts: Int
  package let skipped: Int
  /// Texts in which something scored.
  package let scored: Int
  /// What comes of the judge's threshold; `nil` where the labels are ratings.
  package let outcome: LabelOutcome?
  package let areaUnderCurve: Double?
  /// Of score and label, or rating.
  package let correlation: Double?
  /// The threshold that is best on these texts, and what share it gets right.
  package let suggestedThreshold: Double?
  package let suggestedAccuracy: Double?

  /// - Parameters: `labels` — `nil` for ratings, which need not be whole; `threshold` — from which score, or chance by a model,
  ///   on a text counts as positive.
  /// - Throws: ``SentimentError``, ``ReadError``, ``FileError``.
  package init(
    _ file: TextFile, labels: SentimentLabels?, judge: SentimentJudge, threshold: Double,
    interruption: Interruption
  ) throws {
    var (scores, ratings, ignored, found) = ([Double](), [Double](), 0, 0)
    let empty = try file.forEach(interruption) { text, others, line in
      guard let rating = try Self.rating(others[0], labels, line) else {
        ignored += 1
        return
      }
      let verdict = judge.verdict(on: text)
      if !verdict.words.isEmpty { found += 1 }
      scores.append(verdict.chance ?? verdict.score)
      ratings.append(rating)
    }
    guard !scores.isEmpty else { throw SentimentError.noTexts }
    (texts, skipped, scored) = (scores.count, empty + ignored, found)
    correlation = Analytics.correlation(scores, ratings)
    guard labels != nil else {
      (outcome, areaUnderCurve, suggestedThreshold, suggestedAccuracy) = (nil, nil, nil, nil)
      return
    }
    let ranked = ScoredLabels(scores: scores, isPositive: ratings.map { $0 > 0 })
    let suggested = ranked.bestThreshold(near: threshold)
    outcome = ranked.outcome(threshold: threshold)
    areaUnderCurve = ranked.areaUnderCurve
    suggestedThreshold = suggested
    suggestedAccuracy = suggested.flatMap { ranked.outcome(threshold: $0).accuracy }
  }

  private static func rating(_ label: String, _ labels: SentimentLabels?, _ line: Int) throws -> Double? {
    if let labels { return try labels.isPositive(label, line: line).map { $0 ? 1 : 0 } }
    if label.trimmed.isEmpty { return nil }
    guard let rating = Double(label.trimmed), rating.isFinite else {
      throw SentimentError.unknownLabel(label, line: line)
    }
    return rating
  }
}

extension SentimentCheck: Tabulated {
  package static let columns: [Column] = [
    Column("texts", .integer, help: "number of labelled texts"),
    Column("skipped", .integer, help: "rows skipped: without a text or a known label"),
    Column("scored", .decimal, help: "share of the texts in which a word scored"),
    Column("accuracy", .decimal, help: "accuracy at the threshold"),
    Column("macro_f1", .decimal, help: "macro F1"),
    Column("precision", .decimal, help: "precision of positive"),
    Column("recall", .decimal, help: "recall of positive"),
    Column("auc", .decimal, help: "area under the ROC curve (AUC)"),
    Column("correlation", .decimal, help: "correlation of scores and labels (Pearson)"),
    Column(
      "suggested_threshold", .decimal, help: "threshold with the best accuracy on this file"),
    Column("suggested_accuracy", .decimal, help: "accuracy at the suggested threshold"),
  ]

  package var cells: [Cell] {
    [
      .integer(Int64(texts)), .integer(Int64(skipped)), .ratio(Int64(scored), of: Int64(texts)),
      .ratio(outcome?.accuracy), .ratio(outcome?.macroF1), .ratio(outcome?.precision),
      .ratio(outcome?.recall), .ratio(areaUnderCurve), .ratio(correlation), .ratio(suggestedThreshold),
      .ratio(suggestedAccuracy),
    ]
  }
}

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
