/// The stages that the rows of a file name, by funnel: what a funnel is made of before the first deal goes into it, so that
/// no deal begins in a stage only because its row came first.
struct FunnelStageScan {
  /// A stage as rows name it.
  struct Stage {
    var name: String
    /// What rows say that it is.
    var kind: StageKind?
    /// The chance that the first row with one says.
    var probabilityE4: Int64?
  }

  /// Funnels in the order met; `nil` for the rows that name none.
  private(set) var funnels: [String?] = []
  private var stages: [String?: [Stage]] = [:]
  private var places: [String?: [String: Int]] = [:]

  func stages(of funnel: String?) -> [Stage] { stages[funnel] ?? [] }

  mutating func note(_ draft: DealDraft) {
    guard draft.skip == nil else { return }
    if places[draft.funnel] == nil {
      funnels.append(draft.funnel)
      places[draft.funnel] = [:]
    }
    for entry in draft.times.entered where entry.funnel == nil || entry.funnel == draft.funnel {
      note(Stage(name: entry.stage), in: draft.funnel)
    }
    guard let name = draft.stage else { return }
    note(Stage(name: name, kind: draft.stageKind, probabilityE4: draft.probabilityE4), in: draft.funnel)
  }

  private mutating func note(_ stage: Stage, in funnel: String?) {
    guard let place = places[funnel]?[stage.name] else {
      places[funnel]?[stage.name] = stages[funnel]?.count ?? 0
      stages[funnel, default: []].append(stage)
      return
    }
    guard let known = stages[funnel]?[place] else { return }
    stages[funnel]?[place].kind = known.kind ?? stage.kind
    stages[funnel]?[place].probabilityE4 = known.probabilityE4 ?? stage.probabilityE4
  }
}
