import Analytics
import CRMKit
import Tabular

/// What learning a model did.
struct TrainedSentimentModel: Tabulated {
  static let columns: [Column] = [
    Column("id", .integer, help: "id of the model"),
    Column("name", help: "name"),
    Column("method", help: "method: nb (naive Bayes) or lr (logistic regression)"),
    Column("features", help: "features: characters or words"),
    Column("grams", .integer, help: "number of distinct features"),
    Column("positives", .integer, help: "number of positive texts, training and test"),
    Column("trained", .integer, help: "number of training texts"),
    Column("tested", .integer, help: "number of test texts"),
    Column("skipped", .integer, help: "rows skipped: without a text or a known label"),
    Column("accuracy", .decimal, help: "accuracy on the test texts, at probability 0.5"),
    Column("macro_f1", .decimal, help: "macro F1 on the test texts"),
    Column("auc", .decimal, help: "area under the ROC curve (AUC)"),
    Column("threshold", .decimal, help: "probability from which a text is positive"),
    Column("suggested_threshold", .decimal, help: "threshold with the best accuracy on the test texts"),
    Column("changeset", .integer, help: "changeset; empty if nothing changed"),
    Column("dry_run", .boolean, help: "whether it was a dry run: nothing was written"),
  ]

  let cells: [Cell]

  init(
    _ training: SentimentTraining, _ id: Int64, _ name: String, _ threshold: Int64, _ changeset: Int64?,
    isDryRun: Bool
  ) {
    let model = training.model
    cells = [
      .integer(id), .text(name), .text(model.learning.rawValue), .text(model.feature.rawValue),
      .integer(Int64(model.grams.count)), .integer(Int64(training.positives)),
      .integer(Int64(training.trained)), .integer(Int64(training.tested)), .integer(Int64(training.skipped)),
      .share(training.outcome.accuracy), .share(training.outcome.macroF1), .share(training.areaUnderCurve),
      .share(Double(threshold) / 10_000), .share(training.suggestedThreshold), .optional(changeset),
      .boolean(isDryRun),
    ]
  }
}

extension Cell {
  fileprivate static func share(_ value: Double?) -> Cell { value.map { .decimal($0.literal()) } ?? .null }
}
