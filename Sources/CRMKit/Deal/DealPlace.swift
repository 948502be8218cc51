/// Where a row of a file puts a deal.
struct DealPlace {
  /// The place of the funnel among those of ``DealFunnels``.
  var funnel: Int
  /// The stage it is in; `nil` if the row does not say.
  var stage: FunnelStage?
  /// Where it goes if it is in no stage of the kind that the row says, without naming one.
  var ofKind: FunnelStage?
  /// The open stage that the row says a closed deal was in before.
  var before: FunnelStage?
  /// The stages it came into, in the order of time.
  var entered: [(stage: FunnelStage, at: Int64)] = []
}

extension DealPlace {
  /// The stage that a deal is in in the end; `nil` if the row leaves it where it is.
  func stage(after current: FunnelStage?) -> FunnelStage? {
    stage ?? (ofKind?.kind == current?.kind ? nil : ofKind)
  }
}

extension DealFunnels {
  /// - Parameter current: the funnel and stage of a deal that is there already.
  func place(_ draft: DealDraft, current: (funnel: Int, stage: FunnelStage)? = nil) throws -> DealPlace {
    let index = try index(of: draft, in: current?.funnel)
    var place = DealPlace(funnel: index)
    for entry in draft.times.entered.sorted(by: { $0.at < $1.at }) where isOfFunnel(entry, draft, index) {
      place.entered.append((try stage(entry.stage, in: index), entry.at))
    }
    try settle(&place, draft, current?.stage)
    return place
  }

  /// A deal stays in its funnel.
  private func index(of draft: DealDraft, in current: Int?) throws -> Int {
    guard draft.funnel != nil || hasFunnel || current == nil else { return current ?? 0 }
    let index = try self.index(for: draft.funnel)
    guard let current, current != index else { return index }
    throw RowProblemError(
      RowProblem(
        .notAllowed, field: "funnel",
        "the deal is in funnel '\(funnel(at: current).name)', and a deal cannot change its funnel",
        hint: "delete it with crm deal delete, then import it again"))
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
    } else if let kind {
      place.ofKind = try first(kind, in: place.funnel)
    }
  }
}
