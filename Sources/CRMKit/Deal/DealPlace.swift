/// Where a row of a file puts a deal.
struct DealPlace {
  /// The place of the funnel among those of ``DealFunnels``.
  var funnel: Int
  /// The stage it is in; `nil` where the row does not say.
  var stage: FunnelStage?
  /// The open stage that the row says a closed deal was in before.
  var before: FunnelStage?
  /// The stages it came into, in the order of time.
  var entered: [(stage: FunnelStage, at: Int64)] = []
}

extension DealFunnels {
  /// - Parameter current: the funnel and stage of a deal that is there already.
  func place(_ draft: DealDraft, current: (funnel: Int, stage: FunnelStage)? = nil) throws -> DealPlace {
    let namesFunnel = draft.funnel != nil || hasFunnel
    let index: Int
    if let current, !namesFunnel { index = current.funnel } else { index = try self.index(for: draft.funnel) }
    var place = DealPlace(funnel: index)
    let own = current?.funnel == index ? current?.stage : nil
    for entry in draft.times.entered.sorted(by: { $0.at < $1.at }) where isOfFunnel(entry, draft, index) {
      place.entered.append((try stage(entry.stage, in: index), entry.at))
    }
    try settle(&place, draft, own)
    return place
  }

  /// HubSpot has columns for the stages of every pipeline; a row whose own is another leaves them out.
  private func isOfFunnel(_ entry: StageEntry, _ draft: DealDraft, _ index: Int) -> Bool {
    guard let name = entry.funnel else { return true }
    let key = ColumnAlias.key(name)
    return key == ColumnAlias.key(draft.funnel ?? name) || key == ColumnAlias.key(funnel(at: index).name)
  }

  private func settle(_ place: inout DealPlace, _ draft: DealDraft, _ own: FunnelStage?) throws {
    let kind = draft.kind ?? draft.stageKind
    if let text = draft.stage {
      let named = try stage(text, in: place.funnel, kind: draft.stageKind, probabilityE4: draft.probabilityE4)
      place.stage = named
      if let kind, kind != .open, named.kind != kind {
        place.stage = own?.kind == kind ? own : try first(kind, in: place.funnel)
        if named.kind == .open { place.before = named }
      }
    } else if let kind, own?.kind != kind {
      place.stage = kind == .open && own == nil ? nil : try first(kind, in: place.funnel)
    }
  }
}
