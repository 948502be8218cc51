/// A deal as a command adds it: who it is with is named as people do.
package struct DealAddition: Sendable {
  package var draft = DealDraft()
  /// An id, an e-mail address, a phone number or `source:key`; `nil` for an unknown customer.
  package var customer: String?
  /// The other contacts, named likewise.
  package var contacts: [(name: String, role: String?)] = []
  /// As it was written; without it the lines are summed.
  package var amount: String?
  /// Lines as they were written.
  package var lines: [String] = []

  package init() {}
}

extension Store {
  /// Adds a deal in the stage that is named, else in the first one of its funnel.
  ///
  /// - Throws: ``RecordError`` if a name is of nobody or the number is taken, ``FunnelError``, ``ImportPlanError`` where
  ///   the currency of an amount is not given.
  package func addDeal(_ addition: DealAddition, dryRun: Bool = false) throws -> Written<Int64> {
    try write(dryRun: dryRun) { transaction in
      let lookup = CustomerLookup(database: transaction.database)
      let funnel = try Funnel.all(in: transaction.database).named(addition.draft.funnel)
      let draft = try addition.settled()
      try transaction.refuseNumber(of: draft)
      let id = try transaction.insertDeal(
        draft, of: addition.customer.map(lookup.id(named:)), in: funnel,
        createdAt: draft.times.created ?? transaction.context.now.seconds,
        events: [transaction.firstEvent(of: draft, in: funnel)])
      for contact in addition.contacts {
        try transaction.insertDealContact(lookup.id(named: contact.name), role: contact.role, of: id)
      }
      return id
    }
  }
}

extension DealAddition {
  /// The draft with lines and amount, which must not contradict each other.
  fileprivate func settled() throws -> DealDraft {
    var draft = draft
    guard amount != nil || !lines.isEmpty else { return draft }
    guard let currency = draft.currency else { throw ImportPlanError.noCurrency }
    draft.lines = try lines.map { try OrderLine(assignments: $0, currency) }
    var order = OrderDraft(currency: currency)
    order.lines = draft.lines
    if let amount {
      do throws(ValueError) { order.total = try Money(nonNegative: amount, currency).minor } catch {
        throw RecordError.invalid(field: "amount", error)
      }
    }
    try order.check(field: "amount")
    draft.amountMinor = order.totalMinor
    return draft
  }
}

extension WriteTransaction {
  fileprivate func refuseNumber(of draft: DealDraft) throws {
    guard let number = draft.number else { return }
    let isTaken = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM deal WHERE source IS ? AND number = ?)",
      arguments: [draft.source, number])
    if isTaken == true {
      throw RecordError.exists(noun: "deal", name: (draft.source.map { $0 + ":" } ?? "") + number)
    }
  }

  fileprivate func firstEvent(of draft: DealDraft, in funnel: Funnel) throws -> DealEvent {
    let stage = try draft.stage.map(funnel.offeredStage) ?? funnel.openStages.first
    guard let stage else { throw FunnelError.lacks(funnel: funnel.name, kind: .open) }
    if stage.kind == .lost, draft.lostReason == nil { throw DealError.reasonMissing }
    var state = DealState(stage: stage.id)
    state.amountMinor = draft.amountMinor
    state.currency = draft.currency
    state.probabilityE4 = draft.probabilityE4
    state.closeOn = draft.closeOn
    state.owner = draft.owner
    return DealEvent(
      at: draft.times.created ?? context.now.seconds, state, actor: context.actor, reason: draft.lostReason)
  }
}
