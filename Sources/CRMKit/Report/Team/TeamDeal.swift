/// A deal as it was at an instant: what its ledger had come to.
struct TeamDeal {
  var id: Int64 = 0
  /// Unix seconds of its first event.
  var began: Int64 = 0
  /// Unix seconds at which it came into its stage.
  var entered: Int64 = 0
  var stage: Int64 = 0
  var kind = StageKind.open
  /// Minor units of ``currency``.
  var amount: Int64?
  var currency: Currency?
  /// Ten-thousandths, its own or that of its stage.
  var probability: Int64 = 0
  var owner: String?
}

/// The deals that there were at an instant, one after the other, read from the ledger.
///
/// - Complexity: one pass over the index of the ledger, with one deal in memory.
struct TeamDealScan {
  private let statement: RawStatement
  private let interruption: Interruption
  private let stages: [Int64: FunnelStage]
  /// Deals of the population; `nil` for all.
  private let members: IDSet?
  private var hasRow: Bool

  init(_ database: Database, _ connection: OpaquePointer, _ scope: ReportScope, _ interruption: Interruption)
    throws
  {
    self.interruption = interruption
    let funnels = try Funnel.all(asOf: scope.asOf.end, in: database)
    stages = Dictionary(funnels.flatMap(\.stages).map { ($0.id, $0) }) { first, _ in first }
    members = try scope.population.members(connection).map { try TeamDealScan.deals(of: $0, connection) }
    statement = try RawStatement(connection, ReportSQL.dealLedger)
    try statement.bind(scope.asOf.end, at: 1)
    hasRow = try statement.step()
  }

  private static func deals(of customers: IDSet, _ connection: OpaquePointer) throws -> IDSet {
    let rows = try RawStatement(connection, ReportSQL.dealCustomers)
    var deals = IDSet()
    while try rows.step() {
      if customers.contains(rows.integer(at: 1)) { deals.insert(rows.integer(at: 0)) }
    }
    return deals
  }

  /// The next deal; `nil` after the last.
  mutating func next() throws -> TeamDeal? {
    while hasRow {
      try interruption.check()
      let id = statement.integer(at: 0)
      let isMember = members?.contains(id) ?? true
      var deal = TeamDeal(id: id, began: statement.integer(at: 1))
      repeat {
        if isMember { read(&deal) }
        hasRow = try statement.step()
      } while hasRow && statement.integer(at: 0) == id
      guard isMember else { continue }
      settle(&deal)
      return deal
    }
    return nil
  }

  /// Takes over the state after an event. Texts are read where they changed alone.
  private func read(_ deal: inout TeamDeal) {
    let stage = statement.integer(at: 3)
    if statement.isNull(at: 2) || statement.integer(at: 2) != stage || deal.stage == 0 {
      deal.entered = statement.integer(at: 1)
    }
    deal.stage = stage
    deal.amount = statement.isNull(at: 4) ? nil : statement.integer(at: 4)
    if statement.isNull(at: 5) {
      deal.currency = nil
    } else if deal.currency.map({ !statement.equals($0.code, at: 5) }) ?? true {
      deal.currency = Currency(stored: statement.text(at: 5))
    }
    deal.probability = statement.isNull(at: 6) ? -1 : statement.integer(at: 6)
    if statement.isNull(at: 7) || statement.equals("", at: 7) {
      deal.owner = nil
    } else if deal.owner.map({ !statement.equals($0, at: 7) }) ?? true {
      deal.owner = statement.text(at: 7)
    }
  }

  private func settle(_ deal: inout TeamDeal) {
    let stage = stages[deal.stage]
    deal.kind = stage?.kind ?? .open
    if deal.probability < 0 { deal.probability = stage?.probabilityE4 ?? 0 }
  }
}
