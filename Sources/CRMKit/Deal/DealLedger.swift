/// One entry of a deal's ledger beside the state it leads to.
package struct DealEvent: Sendable, Equatable {
  /// Unix seconds.
  package var at: Int64
  package var state: DealState
  package var actor: String?
  package var reason: String?

  package init(at: Int64, _ state: DealState, actor: String? = nil, reason: String? = nil) {
    self.at = at
    self.state = state
    self.actor = actor
    self.reason = reason
  }
}

extension WriteTransaction {
  /// The state that a deal is in.
  ///
  /// - Throws: ``RecordError/notFound(noun:name:)``.
  func dealState(of id: Int64) throws -> DealState {
    let statement = try database.cachedStatement(
      sql: "SELECT stage_id, amount_minor, currency, probability_e4, close_on, owner FROM deal WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else {
      throw RecordError.notFound(noun: "deal", name: String(id))
    }
    var state = DealState(stage: row[0])
    state.amountMinor = row[1]
    state.currency = (row[2] as String?).map(Currency.init(stored:))
    state.probabilityE4 = row[3]
    state.closeOn = row[4]
    state.owner = row[5]
    return state
  }

  /// Changes what a deal's ledger keeps: the deal's row, and an event behind the others.
  ///
  /// - Parameters:
  ///   - at: Unix seconds, not before the deal's last event.
  ///   - reason: why; of a deal that is lost, also the deal's own `lost_reason`.
  /// - Returns: the columns that changed, `stage` among them; none if the state is so already.
  /// - Throws: ``DealError/beforeLastEvent(deal:last:)``.
  @discardableResult
  func change(deal id: Int64, at: Int64, reason: String? = nil, _ change: (inout DealState) throws -> Void)
    throws
    -> [String]
  {
    let old = try dealState(of: id)
    var new = old
    try change(&new)
    guard new != old else { return [] }
    let last = try Int64.fetchOne(
      database, sql: "SELECT max(at) FROM deal_event WHERE deal_id = ?", arguments: [id])
    if let last, at < last { throw DealError.beforeLastEvent(deal: id, last: Instant(seconds: last)) }
    return try append(DealEvent(at: at, new, actor: context.actor, reason: reason), to: id, after: old)
  }

  /// Puts an event behind the others of a deal whenever it took place, and makes the deal's row what it leads to.
  ///
  /// - Parameter old: the state that the deal is in.
  /// - Returns: the columns that changed, `stage` among them; none if the state is so already, and then no event.
  @discardableResult
  func append(_ event: DealEvent, to id: Int64, after old: DealState) throws -> [String] {
    let new = event.state
    let differing = zip(old.values, new.values).filter { $0.value != $1.value }.map(\.1)
    guard new.stage != old.stage || !differing.isEmpty else { return [] }
    var columns = differing
    if new.stage != old.stage { columns += try placement(of: new.stage, at: event.at, reason: event.reason) }
    try update("deal", id: id, columns)
    try insertEvent(event, of: id, from: old.stage)
    return (new.stage != old.stage ? ["stage"] : [])
      + differing.map { $0.column.replacing("_minor", with: "").replacing("_e4", with: "") }
  }

  /// What a deal's row says of the stage it goes into.
  private func placement(of stage: Int64, at: Int64, reason: String?) throws -> [(
    column: String, value: SQLValue
  )] {
    let kind = try String.fetchOne(
      database.cachedStatement(sql: "SELECT kind FROM funnel_stage WHERE id = ?"), arguments: [stage])
    let isOpen = kind == StageKind.open.rawValue
    return [
      ("stage_id", .integer(stage)), ("stage_at", .integer(at)),
      ("closed_at", isOpen ? .null : .integer(at)),
      ("lost_reason", kind == StageKind.lost.rawValue ? .optional(reason) : .null),
    ]
  }

  /// - Parameter from: the stage before; `nil` for the first event.
  func insertEvent(_ event: DealEvent, of deal: Int64, from: Int64?) throws {
    let row = try row(into: "deal_event")
    try row.add(deal)
    try row.add(event.at)
    try row.add(.optional(from))
    try row.add(event.state.stage)
    try row.add(event.state)
    try row.add(event.actor)
    try row.add(event.reason)
    _ = try row.insert()
  }
}
