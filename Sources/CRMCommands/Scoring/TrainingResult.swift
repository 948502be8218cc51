import Analytics
import CRMKit
import Tabular

/// What training a model did.
struct TrainingResult: Tabulated {
  static let columns: [Column] = [
    Column("name", help: "Name of the model."),
    Column("version", .integer, help: "The version that was added, or that stands."),
    Column("unchanged", .boolean, help: "Whether nothing new was learnt."),
    Column("trained", .integer, help: "Deals of the training set."),
    Column("tested", .integer, help: "Deals that were kept back."),
    Column("features", .integer, help: "Columns of deals that it looks at."),
    Column("weights", .integer, help: "Its weights: one a number, one a text of a column."),
    Column("auc", .decimal, help: "Share of pairs of a won and another deal that it ranks rightly."),
    Column("average_precision", .decimal, help: "Mean precision over the recall."),
    Column("log_loss", .decimal, help: "Mean of minus the logarithm of the chance given to what happened."),
    Column("brier", .decimal, help: "Mean squared error of the chances."),
    Column("accuracy", .decimal, help: "Share told rightly at a chance of 0.5."),
    Column("precision", .decimal, help: "Share of won ones among those with a chance of 0.5 or more."),
    Column("recall", .decimal, help: "Share of the won ones that have a chance of 0.5 or more."),
    Column("f1", .decimal, help: "Harmonic mean of precision and recall."),
    Column("top_decile_lift", .decimal, help: "Share of won ones among the best tenth, over that among all."),
    Column("auc_before", .decimal, help: "With --compare, the same of the version before."),
    Column("log_loss_before", .decimal, help: "With --compare, the same of the version before."),
    Column("changeset", .integer, help: "The changeset; none where nothing was written."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
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
    let what = isUnchanged ? "nothing new is learnt" : isDryRun ? "would be added" : "added"
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
