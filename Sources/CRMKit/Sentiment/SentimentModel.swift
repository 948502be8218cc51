import Analytics
import Tabular

/// A model that was learnt and kept, without its weights.
package struct SentimentModel: Sendable, Equatable {
  package var id: Int64
  package var name: String
  package var method: TextLearning
  package var features: TextFeature
  /// Ten-thousandths, as are the others.
  package var thresholdE4: Int64
  package var trained: Int64
  package var tested: Int64
  package var accuracyE4: Int64?
  package var areaE4: Int64?
  package var suggestedE4: Int64?
  package var createdAt: Int64

  private static let columnsSQL = """
    id, name, method, features, threshold_e4, trained, tested, accuracy_e4, auc_e4, suggested_e4, created_at
    """

  init(_ row: Row) {
    id = row["id"]
    name = row["name"]
    method = TextLearning(rawValue: row["method"]) ?? .naiveBayes
    features = TextFeature(rawValue: row["features"]) ?? .characters
    thresholdE4 = row["threshold_e4"]
    trained = row["trained"]
    tested = row["tested"]
    accuracyE4 = row["accuracy_e4"]
    areaE4 = row["auc_e4"]
    suggestedE4 = row["suggested_e4"]
    createdAt = row["created_at"]
  }

  static func all(in database: Database) throws -> [SentimentModel] {
    try Row.fetchAll(database, sql: "SELECT \(columnsSQL) FROM sentiment_model ORDER BY id")
      .map(SentimentModel.init)
  }
}

extension SentimentModel: Tabulated {
  package static let columns: [Column] = [
    Column("id", .integer, help: "id of the model"),
    Column("name", help: "name"),
    Column("method", help: "nb: naive Bayes; lr: logistic regression"),
    Column("features", help: "features: characters or words, with their bigrams"),
    Column("threshold", .decimal, help: "probability from which a text is positive"),
    Column("trained", .integer, help: "number of training texts"),
    Column("tested", .integer, help: "number of test texts, not used for training"),
    Column("accuracy", .decimal, help: "accuracy on the test texts, at probability 0.5"),
    Column("auc", .decimal, help: "area under the ROC curve (AUC)"),
    Column(
      "suggested_threshold", .decimal, shown: false,
      help: "threshold with the best accuracy on the test texts"),
    Column("created_at", .instant, shown: false, help: "when it was trained"),
  ]

  package var cells: [Cell] {
    [
      .integer(id), .text(name), .text(method.rawValue), .text(features.rawValue), .e4(thresholdE4),
      .integer(trained), .integer(tested), .e4(accuracyE4), .e4(areaE4), .e4(suggestedE4),
      .instant(createdAt),
    ]
  }
}

extension Cell {
  /// Ten-thousandths as a decimal.
  static func e4(_ value: Int64?) -> Cell {
    value.map { .decimal(decimalLiteral($0, digits: 4)) } ?? .null
  }
}
