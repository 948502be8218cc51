/// The stages of a funnel in arrays, for reports that look into them for every event.
struct StageTable: Sendable {
  /// Every stage of the funnel: the offered ones by position, then the others.
  let stages: [FunnelStage]
  /// How many stages are open and offered; they are the steps of the funnel.
  let steps: Int
  /// For each stage its step, from 0: for won ones that behind the last, for lost ones -1. A stage that is no longer
  /// offered counts as the step that has its place now.
  let step: [Int]
  private let places: [Int32]

  init(_ funnel: Funnel) {
    stages = funnel.stages
    let open = funnel.openStages
    steps = open.count
    step = stages.map { stage in
      switch stage.kind {
      case .won: open.count
      case .lost: -1
      case .open: open.firstIndex { $0.id == stage.id } ?? 0
      }
    }
    var places = [Int32](repeating: -1, count: Int(stages.map(\.id).max() ?? 0) + 1)
    for (index, stage) in stages.enumerated() { places[Int(stage.id)] = Int32(index) }
    self.places = places
  }

  /// The stage of an id, by its place in ``stages``; -1 for one of another funnel.
  func place(ofID id: Int64) -> Int { id >= 0 && id < places.count ? Int(places[Int(id)]) : -1 }

  /// The places of the open stages that are offered, by position.
  var openPlaces: [Int] { stages.indices.filter { stages[$0].kind == .open && stages[$0].position != nil } }

  func kind(_ place: Int) -> StageKind { stages[place].kind }
}
