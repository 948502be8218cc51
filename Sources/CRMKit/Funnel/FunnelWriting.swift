extension Store {
  /// Makes a funnel.
  ///
  /// - Throws: ``FunnelError``, ``RecordError/exists(noun:name:)``.
  package func addFunnel(_ funnel: Funnel, dryRun: Bool = false) throws -> Written<Int64> {
    try funnel.check()
    return try write(dryRun: dryRun) { try $0.insert(funnel) }
  }

  /// Changes a funnel. What holds for a stage holds from now on, or from the edit's instant: reports of days before it keep
  /// what held then. A stage's name is changed for the past as well.
  ///
  /// - Returns: what changed: `name`, `description`, and the names of stages.
  /// - Throws: ``RecordError``, ``FunnelError``.
  package func edit(_ funnel: Funnel, _ edit: FunnelEdit, dryRun: Bool = false) throws -> Written<[String]> {
    var new = funnel
    new.name = edit.name ?? funnel.name
    if let description = edit.description { new.description = description.isEmpty ? nil : description }
    try new.apply(edit)
    return try write(dryRun: dryRun) { transaction in
      if new.name != funnel.name { try transaction.refuseFunnel(named: new.name) }
      for name in edit.retired { try transaction.refuseDeals(in: funnel.offeredStage(name)) }
      var changes: [(column: String, value: SQLValue)] = []
      if new.name != funnel.name { changes.append(("name", .text(new.name))) }
      if new.description != funnel.description { changes.append(("description", .optional(new.description))) }
      try transaction.update("funnel", id: funnel.id, changes)
      let at = edit.from ?? transaction.context.now.seconds
      return try changes.map(\.column) + transaction.write(new.stages, of: funnel, at: at)
    }
  }

  /// Deletes a funnel without deals.
  ///
  /// - Throws: ``FunnelError/funnelInUse(funnel:deals:)``, ``RecordError/inUse(noun:name:by:)``.
  package func delete(_ funnel: Funnel, dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { transaction in
      let deals = try Int64.fetchOne(
        transaction.database, sql: "SELECT count(*) FROM deal WHERE funnel_id = ?", arguments: [funnel.id])
      if let deals, deals > 0 { throw FunnelError.funnelInUse(funnel: funnel.name, deals: deals) }
      try transaction.refuseScoring(by: funnel)
      let id = [SQLValue.integer(funnel.id)]
      try transaction.run(
        "DELETE FROM funnel_stage_term WHERE stage_id IN (SELECT id FROM funnel_stage WHERE funnel_id = ?)",
        id)
      try transaction.run("DELETE FROM funnel_stage WHERE funnel_id = ?", id)
      try transaction.delete(from: "funnel", id: funnel.id)
    }
  }
}

extension WriteTransaction {
  /// - Returns: the funnel's id.
  func insert(_ funnel: Funnel) throws -> Int64 {
    try refuseFunnel(named: funnel.name)
    let now = context.now.seconds
    let id = try insert(into: "funnel", [.text(funnel.name), .optional(funnel.description), .integer(now)])
    for stage in funnel.stages { try insert(stage, of: id, at: now) }
    return id
  }

  /// 1900, which nothing is before.
  private static let beginning: Int64 = -2_208_988_800

  /// - Parameter isAddition: the funnel was there without the stage before `at`.
  @discardableResult
  func insert(_ stage: FunnelStage, of funnel: Int64, at: Int64, isAddition: Bool = false) throws -> Int64 {
    let id = try insert(
      into: "funnel_stage", [.integer(funnel), .text(stage.name), .text(stage.kind.rawValue)])
    if isAddition {
      var absent = stage
      absent.position = nil
      try insert(
        into: "funnel_stage_term",
        [.integer(id), .integer(WriteTransaction.beginning)] + absent.terms.map(\.value))
    }
    try insert(into: "funnel_stage_term", [.integer(id), .integer(at)] + stage.terms.map(\.value))
    return id
  }

  /// - Returns: the names of the stages that are new or otherwise than before.
  fileprivate func write(_ stages: [FunnelStage], of funnel: Funnel, at: Int64) throws -> [String] {
    let known = Dictionary(funnel.stages.map { ($0.id, $0) }) { first, _ in first }
    return try stages.compactMap { stage in
      guard let old = known[stage.id] else {
        try insert(stage, of: funnel.id, at: at, isAddition: true)
        return stage.name
      }
      if stage.name != old.name { try update("funnel_stage", id: stage.id, [("name", .text(stage.name))]) }
      let isOther = zip(stage.terms, old.terms).contains { $0.value != $1.value }
      if isOther { try set(stage, from: at, insteadOf: old) }
      return isOther || stage.name != old.name ? stage.name : nil
    }
  }

  /// Makes what is changed hold from an instant on, in the terms that were set for later, too.
  private func set(_ stage: FunnelStage, from at: Int64, insteadOf old: FunnelStage) throws {
    let changed = zip(stage.terms, old.terms).filter { $0.value != $1.value }.map(\.0)
    let terms = try Row.fetchAll(
      database, sql: "SELECT * FROM funnel_stage_term WHERE stage_id = ? ORDER BY at", arguments: [stage.id])
    guard let first = terms.first else { return }
    let base = terms.last { $0["at"] <= at } ?? first
    if at < first["at"] as Int64 { try insertTerm(of: stage.id, at: WriteTransaction.beginning, first, []) }
    if base["at"] as Int64 != at { try insertTerm(of: stage.id, at: at, base, changed) }
    for term in terms where term["at"] as Int64 >= at {
      try update("funnel_stage_term", id: term["id"], changed)
    }
  }

  /// Adds the terms of a row that is there, but for some columns.
  private func insertTerm(
    of stage: Int64, at: Int64, _ row: Row, _ changed: [(column: String, value: SQLValue)]
  ) throws {
    let columns = ["position", "probability_e4", "forecast", "expected_days"]
    let values = columns.map { column in
      changed.first { $0.column == column }?.value ?? row[column] as SQLValue? ?? .null
    }
    try insert(into: "funnel_stage_term", [.integer(stage), .integer(at)] + values)
  }

  fileprivate func refuseFunnel(named name: String) throws {
    let isTaken = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM funnel WHERE name = ?)", arguments: [name])
    if isTaken == true { throw RecordError.exists(noun: "funnel", name: name) }
  }

  fileprivate func refuseDeals(in stage: FunnelStage) throws {
    let deals = try Int64.fetchOne(
      database, sql: "SELECT count(*) FROM deal WHERE stage_id = ? AND closed_at IS NULL",
      arguments: [stage.id])
    if let deals, deals > 0 { throw FunnelError.stageInUse(stage: stage.name, deals: deals) }
  }
}

extension FunnelStage {
  /// The columns of its terms.
  fileprivate var terms: [(column: String, value: SQLValue)] {
    [
      ("position", .optional(position)), ("probability_e4", .integer(probabilityE4)),
      ("forecast", .text(forecast.rawValue)), ("expected_days", .optional(expectedDays)),
    ]
  }
}
