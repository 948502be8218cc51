import Analytics
import Tabular

extension Store {
  /// The models in the order in which they were made.
  package func sentimentModels() throws -> [SentimentModel] { try read { try SentimentModel.all(in: $0) } }

  /// - Throws: ``SentimentError/unknownModel(_:known:)``.
  package func sentimentModel(_ name: String) throws -> SentimentModel {
    let models = try sentimentModels()
    guard let model = models.first(where: { $0.name == name }) else {
      throw SentimentError.unknownModel(name, known: models.map(\.name))
    }
    return model
  }

  /// The weights of a model.
  package func weights(of model: SentimentModel) throws -> TextModel {
    let text = try read { database in
      try String.fetchOne(
        database, sql: "SELECT model FROM sentiment_model WHERE id = ?", arguments: [model.id])
    }
    guard let text, let weights = TextModel(try JSONValue(parsing: text), of: model) else {
      throw StoreError.damaged(path: path, detail: "sentiment model '\(model.name)' cannot be read")
    }
    return weights
  }

  /// Keeps what was learnt under a name.
  ///
  /// - Parameter replaces: whether a model of that name may be there; one that is the same stays as it is.
  /// - Throws: ``SentimentError/exists(_:)``.
  package func keep(
    _ training: SentimentTraining, as name: String, threshold: Int64, replaces: Bool, dryRun: Bool = false
  ) throws -> Written<Int64> {
    try write(dryRun: dryRun) { transaction in
      let text = training.model.json.compactText
      let values = training.values(name: name, threshold: threshold)
      let old = try Row.fetchOne(
        transaction.database, sql: "SELECT * FROM sentiment_model WHERE name = ?", arguments: [name])
      guard let old else {
        return try transaction.insert(
          into: "sentiment_model",
          values.map(\.value) + [.integer(transaction.context.now.seconds), .text(text)])
      }
      guard replaces else { throw SentimentError.exists(name) }
      let isSame =
        values.allSatisfy { (old[$0.column] as SQLValue? ?? .null) == $0.value } && old["model"] == text
      if !isSame {
        let new =
          values + [("created_at", .integer(transaction.context.now.seconds)), ("model", .text(text))]
        try transaction.update("sentiment_model", id: old["id"], new)
      }
      return old["id"]
    }
  }

  /// Sets from which chance on a model calls a text positive.
  ///
  /// - Returns: whether that is new.
  package func setThreshold(
    _ threshold: Int64, of model: SentimentModel, dryRun: Bool = false
  ) throws -> Written<Bool> {
    try write(dryRun: dryRun) { transaction in
      guard threshold != model.thresholdE4 else { return false }
      try transaction.update("sentiment_model", id: model.id, [("threshold_e4", .integer(threshold))])
      return true
    }
  }

  package func delete(_ model: SentimentModel, dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { try $0.delete(from: "sentiment_model", id: model.id) }
  }
}
