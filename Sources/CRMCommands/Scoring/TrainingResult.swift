import Analytics
import CRMKit
import Tabular

/// What training a model did.
struct TrainingResult: Tabulated {
  static let columns: [Column] = [
    Column("name", help: "name of the model"),
    Column("version", .integer, help: "version added, or the latest if nothing changed"),
    Column("unchanged", .boolean, help: "whether the result equals the previous version"),
    Column("trained", .integer, help: "number of training deals"),
    Column("tested", .integer, help: "number of held-out deals"),
    Column("features", .integer, help: "number of features"),
    Column("weights", .integer, help: "number of weights: one for a number, one for each text of a column"),
    Column(
      "auc", .decimal,
      help: "area under the ROC curve: share of pairs of a won and another deal ranked correctly"),
    Column("average_precision", .decimal, help: "average precision"),
    Column(
      "log_loss", .decimal, help: "log loss: mean of minus the logarithm of the probability of the outcome"),
    Column("brier", .decimal, help: "Brier score: mean squared error of the probabilities"),
    Column("accuracy", .decimal, help: "accuracy at a probability of 0.5"),
    Column("precision", .decimal, help: "precision at a probability of 0.5"),
    Column("recall", .decimal, help: "recall at a probability of 0.5"),
    Column("f1", .decimal, help: "harmonic mean of precision and recall"),
    Column("top_decile_lift", .decimal, help: "lift of the best tenth: its share won over that of all deals"),
    Column("auc_before", .decimal, help: "with --compare, area under the ROC curve of the previous version"),
    Column("log_loss_before", .decimal, help: "with --compare, log loss of the previous version"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]

  init(_ trained: TrainedModel, _ changeset: Int64?, isDryRun: Bool) {
    let (model, definition) = (trained.model, trained.model.definition)
    let sizes: [Int] = [
      definition.trained, definition.metrics.count, definition.space.features.count, definition.space.width,
    ]
    let measures: [Double?] =
      definition.metrics.values.map(\.value) + [trained.before?.metrics.auc, trained.before?.metrics.logLoss]
    var cells: [Cell] = [.text(model.name), .integer(model.version), .boolean(trained.isUnchanged)]
    cells += sizes.map { Cell.integer(Int64($0)) }
    cells += measures.map { $0.map { Cell.decimal($0.literal()) } ?? .null }
    cells += [.optional(changeset), .boolean(isDryRun)]
    self.cells = cells
  }
}

extension ClassificationMetrics {
  /// The measures by their names.
  var values: [(name: String, value: Double?)] {
    [
      ("auc", auc), ("average_precision", averagePrecision), ("log_loss", logLoss), ("brier", brier),
      ("accuracy", accuracy), ("precision", precision), ("recall", recall), ("f1", f1),
      ("top_decile_lift", topDecileLift),
    ]
  }
}

extension TrainedModel {
  /// What training did, as `crm.model_trained/1`.
  func document(changeset: Int64?, isDryRun: Bool) -> Document {
    var document = Document(
      schema: "crm.model_trained/1", TrainingResult(self, changeset, isDryRun: isDryRun))
    document.members += model.learnt
    document.text = TextDocument(
      sections: [
        TextDocument.Section(.fields([TextDocument.Field("model", title(isDryRun))] + model.lines)),
        TextDocument.Section(
          columns: ["measure", version(model.version)].columns + beforeColumns, rows: measures),
      ])
    return document
  }

  private func title(_ isDryRun: Bool) -> String {
    let what = isUnchanged ? "unchanged" : isDryRun ? "would be added" : "added"
    return "'\(model.name)' version \(model.version), \(what)"
  }

  private func version(_ version: Int64) -> String { "version_\(version)" }

  private var beforeColumns: [Column] {
    guard let before else { return [] }
    return [Column(before.version == model.version ? "stored" : version(before.version), .decimal)]
  }

  private var measures: [[Cell]] {
    let others = before?.metrics.values
    return model.definition.metrics.values.enumerated().map { index, measure -> [Cell] in
      let values: [Double?] = [measure.value] + (others.map { [$0[index].value] } ?? [])
      return [Cell.text(measure.name)] + values.map { $0.map { Cell.decimal($0.literal()) } ?? .null }
    }
  }
}

extension [String] {
  /// A text and behind it numbers.
  fileprivate var columns: [Column] { enumerated().map { Column($1, $0 == 0 ? .text : .decimal) } }
}

/// A share as whole percent.
func percentage(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
