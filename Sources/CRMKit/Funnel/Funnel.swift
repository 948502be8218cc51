import Tabular

/// The stages that deals of one kind go through.
package struct Funnel: Sendable, Equatable {
  package var id: Int64 = 0
  package var name: String
  package var description: String?
  /// By position, with those that are no longer offered behind the others.
  package var stages: [FunnelStage]

  package init(_ name: String, description: String? = nil, stages: [FunnelStage]) {
    self.name = name
    self.description = description
    self.stages = stages
    for index in self.stages.indices { self.stages[index].position = Int64(index + 1) }
  }

  /// The open stages in which deals can be now, by position.
  package var openStages: [FunnelStage] { offered.filter { $0.kind == .open } }

  /// The stages in which deals can be now, by position.
  package var offered: [FunnelStage] { stages.filter { $0.position != nil } }

  /// The first stage of a kind.
  package func first(_ kind: StageKind) -> FunnelStage? { offered.first { $0.kind == kind } }

  /// Case makes no difference, nor whether words are joined by spaces, '-' or '_'.
  package func stage(_ name: String) -> FunnelStage? {
    stages.first { $0.name == name } ?? stages.first { ColumnAlias.key($0.name) == ColumnAlias.key(name) }
  }

  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  package func offeredStage(_ name: String) throws -> FunnelStage {
    guard let stage = stage(name), stage.position != nil else {
      throw RecordError.unknownName(noun: "stage", name: name, among: offered.map(\.name))
    }
    return stage
  }
}

extension Funnel {
  /// Every funnel with its stages, as of an instant, in the order in which they were made.
  ///
  /// - Parameter end: the first second that is not looked at; `nil` for what holds now.
  static func all(asOf end: Int64? = nil, in database: Database) throws -> [Funnel] {
    let stages = try Row.fetchAll(
      database,
      sql: """
        SELECT s.funnel_id, s.id, s.name, s.kind, t.position, t.probability_e4, t.forecast, t.expected_days
        FROM funnel_stage s JOIN funnel_stage_term t ON t.id = ifnull(
          (SELECT id FROM funnel_stage_term WHERE stage_id = s.id AND at < ?1 ORDER BY at DESC LIMIT 1),
          (SELECT id FROM funnel_stage_term WHERE stage_id = s.id ORDER BY at LIMIT 1))
        ORDER BY s.funnel_id, t.position IS NULL, t.position, s.id
        """, arguments: [end ?? .max])
    let byFunnel = Dictionary(grouping: stages) { $0["funnel_id"] as Int64 }
    return try Row.fetchAll(database, sql: "SELECT id, name, description FROM funnel ORDER BY id").map {
      row in
      var funnel = Funnel(row["name"], description: row["description"], stages: [])
      funnel.id = row["id"]
      funnel.stages = (byFunnel[funnel.id] ?? []).map(FunnelStage.init)
      return funnel
    }
  }
}

extension FunnelStage {
  fileprivate init(_ row: Row) {
    self.init(
      row["name"], StageKind(rawValue: row["kind"]) ?? .open, probabilityE4: row["probability_e4"],
      forecast: ForecastCategory(rawValue: row["forecast"]), expectedDays: row["expected_days"])
    id = row["id"]
    position = row["position"]
  }
}

extension Store {
  /// Every funnel with its stages, in the order in which they were made.
  ///
  /// - Parameter asOf: the instant of which the stages' terms are asked; `nil` for now.
  package func funnels(asOf: AsOf? = nil) throws -> [Funnel] {
    try read { try Funnel.all(asOf: asOf?.end, in: $0) }
  }

  /// - Parameter name: `nil` for the only one there is.
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``, ``FunnelError``.
  package func funnel(_ name: String?, asOf: AsOf? = nil) throws -> Funnel {
    try funnels(asOf: asOf).named(name)
  }
}

extension [Funnel] {
  func named(_ name: String?) throws -> Funnel {
    guard let name else {
      guard let only = first else { throw FunnelError.none }
      guard count == 1 else { throw FunnelError.several(map(\.name)) }
      return only
    }
    guard let found = first(where: { $0.name == name }) else {
      throw RecordError.unknownName(noun: "funnel", name: name, among: map(\.name))
    }
    return found
  }
}
