/// Where a deal goes.
package enum DealMove: Sendable, Equatable {
  /// To an open stage of its funnel, by name.
  case to(String)
  /// - stage: of the won ones; `nil` for the first.
  case win(stage: String?)
  case lose(stage: String?)
  /// To an open stage, by name; `nil` for the one it was closed in.
  case reopen(String?)
}

extension Store {
  /// Moves deals within their funnels: all of them, or none.
  ///
  /// - Parameters:
  ///   - at: when, as a span such as a day, of which the first instant that is not before a deal's last event counts; now by
  ///     default.
  ///   - amount: what it is over from then on, as it was written; `nil` leaves it as it is.
  ///   - reason: why.
  /// - Returns: the stage that each deal is in then; `nil` for one that was there already.
  /// - Throws: ``DealError``, ``RecordError``.
  package func move(
    deals ids: [Int64], _ move: DealMove, at: DateSpan? = nil, amount: String? = nil, reason: String? = nil,
    dryRun: Bool = false
  ) throws -> Written<[String?]> {
    try write(dryRun: dryRun) { transaction in
      let funnels = try Funnel.all(in: transaction.database)
      return try ids.map { id in
        try transaction.context.interruption.check()
        return try transaction.move(deal: id, move, at: at, amount: amount, reason: reason, funnels)
      }
    }
  }
}

extension WriteTransaction {
  fileprivate func move(
    deal id: Int64, _ move: DealMove, at: DateSpan?, amount: String?, reason: String?, _ funnels: [Funnel]
  ) throws -> String? {
    let state = try dealState(of: id)
    guard let funnel = funnels.first(where: { $0.stages.contains { $0.id == state.stage } }),
      let old = funnel.stages.first(where: { $0.id == state.stage })
    else { throw RecordError.notFound(noun: "deal", name: String(id)) }
    let new = try target(of: move, from: old, funnel, deal: id)
    if new.kind == .lost, reason?.trimmed.isEmpty ?? true { throw DealError.reasonMissing }
    let columns = try change(deal: id, at: try moment(at, ofDeal: id), reason: reason) { state in
      state.stage = new.id
      if let amount { try state.set(amount: amount) }
    }
    return columns.isEmpty ? nil : new.name
  }

  private func target(of move: DealMove, from old: FunnelStage, _ funnel: Funnel, deal: Int64) throws
    -> FunnelStage
  {
    switch move {
    case .to(let name):
      guard old.kind == .open else { throw DealError.wrongStatus(deal: deal, status: old.kind) }
      return try funnel.openStage(name)
    case .win(let name), .lose(let name):
      guard old.kind == .open else { throw DealError.wrongStatus(deal: deal, status: old.kind) }
      let kind: StageKind = if case .win = move { .won } else { .lost }
      if let name {
        let stage = try funnel.offeredStage(name)
        guard stage.kind == kind else {
          throw RecordError.notAllowed(
            field: "stage", value: name, allowed: funnel.offered.filter { $0.kind == kind }.map(\.name))
        }
        return stage
      }
      guard let stage = funnel.first(kind) else { throw FunnelError.lacks(funnel: funnel.name, kind: kind) }
      return stage
    case .reopen(let name):
      guard old.kind != .open else { throw DealError.wrongStatus(deal: deal, status: .open) }
      if let name { return try funnel.openStage(name) }
      return try stageBeforeClosing(deal, funnel)
    }
  }

  /// The last open stage that is still offered; the first one where there was none.
  private func stageBeforeClosing(_ deal: Int64, _ funnel: Funnel) throws -> FunnelStage {
    let stages = try Int64.fetchAll(
      database, sql: "SELECT stage_id FROM deal_event WHERE deal_id = ? ORDER BY id DESC", arguments: [deal])
    for id in stages { if let stage = funnel.openStages.first(where: { $0.id == id }) { return stage } }
    guard let first = funnel.openStages.first else {
      throw FunnelError.lacks(funnel: funnel.name, kind: .open)
    }
    return first
  }

  /// The first instant of a span that is not before a deal's last event; now where no span is given.
  func moment(_ span: DateSpan?, ofDeal deal: Int64) throws -> Int64 {
    let last =
      try Int64.fetchOne(
        database, sql: "SELECT max(at) FROM deal_event WHERE deal_id = ?", arguments: [deal]) ?? .min
    guard let span else { return max(context.now.seconds, last) }
    return span.to.seconds > last ? max(span.from.seconds, last) : span.from.seconds
  }
}

extension Funnel {
  /// - Throws: ``DealError/notAnOpenStage(stage:kind:)``, ``RecordError/unknownName(noun:name:among:)``.
  package func openStage(_ name: String) throws -> FunnelStage {
    let stage = try offeredStage(name)
    guard stage.kind == .open else { throw DealError.notAnOpenStage(stage: stage.name, kind: stage.kind) }
    return stage
  }
}

extension DealState {
  /// Sets the amount as it was written.
  ///
  /// - Throws: ``RecordError/invalid(field:_:)``, ``ImportPlanError`` if nothing says the currency.
  mutating func set(amount text: String) throws {
    guard let currency else { throw ImportPlanError.noCurrency }
    do throws(ValueError) { amountMinor = try Money(nonNegative: text, currency).minor } catch {
      throw RecordError.invalid(field: "amount", error)
    }
  }
}

/// What cannot be done with a deal.
package enum DealError: Error, Sendable, Equatable {
  /// A change that is dated before the deal's last event. Exit 5.
  case beforeLastEvent(deal: Int64, last: Instant)
  /// A deal that is lost without a reason. Exit 64.
  case reasonMissing
  /// Another currency without an amount in it. Exit 64.
  case amountMissing(Currency)
  /// A deal that is closed already, or that is not. Exit 5.
  case wrongStatus(deal: Int64, status: StageKind)
  /// A stage in which deals are closed, where an open one is meant. Exit 64.
  case notAnOpenStage(stage: String, kind: StageKind)
}
