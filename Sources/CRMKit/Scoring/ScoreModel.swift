import Analytics
import Tabular

/// A model under a name; learning again adds a version.
package struct ScoreModel: Sendable, Equatable {
  package var id: Int64
  package var name: String
  package var version: Int64
  /// The only funnel that it is about; `nil` for all.
  package var funnel: String?
  package var funnelID: Int64?
  package var trainedAt: Instant
  package var definition: ModelDefinition

  init(_ row: Row) throws {
    id = row["id"]
    name = row["name"]
    version = row["version"]
    funnel = row["funnel"]
    funnelID = row["funnel_id"]
    trainedAt = Instant(seconds: row["trained_at"])
    definition = try ModelDefinition(text: row["definition"])
  }

  init(
    _ name: String, version: Int64, funnel: Funnel?, trainedAt: Instant, _ definition: ModelDefinition
  ) {
    id = 0
    self.name = name
    self.version = version
    self.funnel = funnel?.name
    funnelID = funnel?.id
    self.trainedAt = trainedAt
    self.definition = definition
  }
}

extension ScoreModel: Tabulated {
  package static let columns: [Column] = [
    Column("id", .integer, help: "id of the version"),
    Column("name", help: "name of the model"),
    Column("version", .integer, help: "version; each training adds one"),
    Column("funnel", help: "funnel it was trained on; empty for all"),
    Column("deals", .integer, help: "number of deals it was trained and tested on"),
    Column("features", .integer, help: "number of features"),
    Column(
      "auc", .decimal,
      help: "area under the ROC curve: share of pairs of a won and another held-out deal ranked correctly"),
    Column(
      "log_loss", .decimal, shown: false,
      help: "log loss on the held-out deals: mean of minus the logarithm of the probability of the outcome"),
    Column("trained_at", .instant, help: "time of the training"),
  ]

  package var cells: [Cell] {
    [
      .integer(id), .text(name), .integer(version), .optional(funnel), .integer(Int64(definition.deals)),
      .integer(Int64(definition.space.features.count)), .ratio(definition.metrics.auc),
      .ratio(definition.metrics.logLoss), .instant(trainedAt.seconds),
    ]
  }
}
