import Analytics
import CRMKit
import Tabular

/// What learning a model did.
struct TrainedSentimentModel: Tabulated {
  static let columns: [Column] = [
    Column("id", .integer, help: "Number of the model."),
    Column("name", help: "Its name."),
    Column("method", help: "nb or lr."),
    Column("features", help: "characters or words."),
    Column("grams", .integer, help: "How many different features it knows."),
    Column("positives", .integer, help: "Texts whose label is positive, learnt from and tested."),
    Column("trained", .integer, help: "Texts it was learnt from."),
    Column("tested", .integer, help: "Texts it was measured on."),
    Column("skipped", .integer, help: "Rows without text, or without one of the labels."),
    Column("accuracy", .decimal, help: "Share of the tested labels that are right at chance 0.5."),
    Column("macro_f1", .decimal, help: "Mean of the F1 of both labels, there."),
    Column("auc", .decimal, help: "Chance that a positive text is ranked above a negative one."),
    Column("threshold", .decimal, help: "From which chance on it calls a text positive."),
    Column("suggested_threshold", .decimal, help: "The threshold that is best on the tested texts."),
    Column("changeset", .integer, help: "The changeset; none where nothing changed."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
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
