import Analytics

/// What training did.
package struct TrainedModel: Sendable {
  package var model: ScoreModel
  /// The version before, with how it does on the deals held out by the new one.
  package var before: (version: Int64, metrics: ClassificationMetrics)?
  /// Whether the same was learned as by the version before, which stands.
  package var isUnchanged: Bool
}

extension Store {
  /// Learns a model from deals and keeps it as the next version. Where nothing is learned anew, nothing is written.
  ///
  /// - Parameter compares: whether to try the version before on the same test set.
  /// - Throws: ``ScoringError``, ``RecordError`` for a funnel that there is not.
  package func trainModel(
    _ name: String, _ training: ModelTraining, compares: Bool = false, dryRun: Bool = false
  ) throws -> Written<TrainedModel> {
    try ScoringError.check(name: name)
    return try write(dryRun: dryRun) { transaction in
      let database = transaction.database
      let funnel = try training.funnel.map { try Funnel.all(in: database).named($0) }
      let last = try ScoreModel.all(named: name, in: database).last
      guard !compares || last != nil else { throw ScoringError.noVersionBefore(model: name) }
      let study = try ModelStudy(training, funnel: funnel?.id, in: database)
      let definition = try study.definition()
      let before =
        try compares ? last.map { ($0.version, try study.metrics(of: $0.definition, in: database)) } : nil
      if let last, last.definition == definition, last.funnelID == funnel?.id {
        return TrainedModel(model: last, before: before, isUnchanged: true)
      }
      var model = ScoreModel(
        name, version: (last?.version ?? 0) + 1, funnel: funnel, trainedAt: transaction.context.now,
        definition)
      model.id = try transaction.insert(model)
      return TrainedModel(model: model, before: before, isUnchanged: false)
    }
  }

  /// The versions of every model, by name.
  package func models() throws -> [ScoreModel] { try read { try ScoreModel.all(in: $0) } }

  /// - Parameter version: the last one by default.
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``, ``ScoringError/unknownVersion(_:model:last:)``.
  package func model(_ name: String, version: Int64? = nil) throws -> ScoreModel {
    try read { database in
      let models = try ScoreModel.all(named: name, in: database)
      guard let last = models.last else {
        let known = try ScoreModel.all(in: database).map(\.name).uniqued()
        throw RecordError.unknownName(noun: "model", name: name, among: known)
      }
      guard let version else { return last }
      guard let found = models.first(where: { $0.version == version }) else {
        throw ScoringError.unknownVersion(version, model: name, last: last.version)
      }
      return found
    }
  }

  /// Deletes a model with all its versions, or one of them.
  package func delete(model: ScoreModel, onlyThisVersion: Bool, dryRun: Bool = false) throws -> Written<Int> {
    try write(dryRun: dryRun) { transaction in
      let models = try ScoreModel.all(named: model.name, in: transaction.database)
        .filter { !onlyThisVersion || $0.id == model.id }
      for model in models { try transaction.delete(from: "model", id: model.id) }
      return models.count
    }
  }
}

extension ScoreModel {
  /// By name and version.
  static func all(named name: String? = nil, in database: Database) throws -> [ScoreModel] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT m.*, f.name AS funnel FROM model m LEFT JOIN funnel f ON f.id = m.funnel_id
        WHERE ?1 IS NULL OR m.name = ?1 ORDER BY m.name, m.version
        """, arguments: [name]
    ).map(ScoreModel.init)
  }
}

extension WriteTransaction {
  fileprivate func insert(_ model: ScoreModel) throws -> Int64 {
    try insert(
      into: "model",
      [
        .text(model.name), .integer(model.version), .optional(model.funnelID),
        .text(try model.definition.text()), .integer(Int64(model.definition.deals)),
        .integer(model.trainedAt.seconds),
      ])
  }

  /// - Throws: ``RecordError/inUse(noun:name:by:)`` if a rule with points or a model is about the funnel alone.
  func refuseScoring(by funnel: Funnel) throws {
    let users = try String.fetchAll(
      database,
      sql: """
        SELECT 'score rule ''' || name || '''' FROM \(ScoreRule.table.rows) WHERE funnel_id = ?1
        UNION SELECT 'model ''' || name || '''' FROM model WHERE funnel_id = ?1
        """, arguments: [funnel.id])
    guard users.isEmpty else {
      throw RecordError.inUse(noun: "funnel", name: funnel.name, by: users.joined(separator: ", "))
    }
  }
}
