/// The stages of a funnel in arrays, for reports that look into them for every event.
struct StageTable: Sendable {
  /// Every stage of the funnel: the offered ones by position, then the others.
  let stages: [FunnelStage]
  /// How many stages are open and offered; they are the steps of the funnel.
  let steps: Int
  /// For each stage its step, from 0: for won ones that behind the last, for lost ones -1. A stage that is no longer offered
  /// counts as the step that it stood behind when it was; as the first where it stood behind none.
  let step: [Int]
  /// For each open stage its place among all of them, those that are no longer offered where they stood; -1 for the others.
  let rank: [Int]
  private let places: [Int32]

  init(_ funnel: Funnel, _ retirements: [StageRetirement] = []) {
    stages = funnel.stages
    let open = funnel.openStages
    steps = open.count
    let stands = stages.map { StageTable.stand(of: $0, open, retirements) }
    step = zip(stages, stands).map { stage, stand in
      switch stage.kind {
      case .won: open.count
      case .lost: -1
      case .open: max(0, stand.step)
      }
    }
    rank = StageTable.ranks(stages, stands)
    var places = [Int32](repeating: -1, count: Int(stages.map(\.id).max() ?? 0) + 1)
    for (index, stage) in stages.enumerated() { places[Int(stage.id)] = Int32(index) }
    self.places = places
  }

  /// The stage of an id, by its place in ``stages``; -1 for one of another funnel.
  func place(ofID id: Int64) -> Int { id >= 0 && id < places.count ? Int(places[Int(id)]) : -1 }

  /// The places of the open stages that are offered, by position.
  var openPlaces: [Int] { stages.indices.filter { stages[$0].kind == .open && stages[$0].position != nil } }

  func kind(_ place: Int) -> StageKind { stages[place].kind }

  func isOffered(_ place: Int) -> Bool { stages[place].position != nil }
}

extension StageTable {
  /// The step that a stage is or stood behind, -1 for none, and its position then; 0 for one that is offered.
  private typealias Stand = (step: Int, behind: Int64)

  private static func stand(of stage: FunnelStage, _ open: [FunnelStage], _ retirements: [StageRetirement])
    -> Stand
  {
    if let step = open.firstIndex(where: { $0.id == stage.id }) { return (step, 0) }
    guard let retirement = retirements.last(where: { $0.stage == stage.id }) else { return (-1, .max) }
    return (open.lastIndex { retirement.before.contains($0.id) } ?? -1, retirement.position)
  }

  private static func ranks(_ stages: [FunnelStage], _ stands: [Stand]) -> [Int] {
    let order = stages.indices.filter { stages[$0].kind == .open }.sorted {
      (stands[$0].step, stands[$0].behind, $0) < (stands[$1].step, stands[$1].behind, $1)
    }
    var ranks = [Int](repeating: -1, count: stages.count)
    for (rank, place) in order.enumerated() { ranks[place] = rank }
    return ranks
  }
}

/// Where a stage stood when it was last offered.
struct StageRetirement: Sendable, Equatable {
  var stage: Int64
  /// Its position then.
  var position: Int64
  /// The stages that stood before it.
  var before: Set<Int64>
}

extension StageRetirement {
  /// What was taken out of a funnel before an instant, the earliest first; a stage that came back may be among them.
  static func all(of funnel: Int64, asOf end: Int64, in database: Database) throws -> [StageRetirement] {
    let terms = try Row.fetchAll(database, sql: FunnelSQL.positions, arguments: [funnel])
    var positions: [Int64: Int64?] = [:]
    // The first row of a stage holds before it, too.
    let rows = terms.filter { row in
      if positions[row[1] as Int64] == nil {
        positions.updateValue(row[2] as Int64?, forKey: row[1])
        return false
      }
      return (row[0] as Int64) < end
    }
    var found: [StageRetirement] = []
    var place = 0
    while place < rows.count {
      // One edit takes a stage out and moves up those behind it: both hold from the same instant on.
      let edit = rows[place...].prefix { ($0[0] as Int64) == rows[place][0] }
      for row in edit where (row[2] as Int64?) == nil {
        let stage: Int64 = row[1]
        guard let position = positions[stage] ?? nil else { continue }
        let before = Set(positions.filter { $0.value.map { $0 < position } ?? false }.keys)
        found.append(StageRetirement(stage: stage, position: position, before: before))
      }
      for row in edit { positions.updateValue(row[2] as Int64?, forKey: row[1]) }
      place = edit.endIndex
    }
    return found
  }
}
