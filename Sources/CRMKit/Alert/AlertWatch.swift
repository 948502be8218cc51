import Tabular

/// Reads rules of alerts inside a transaction, and makes the scores they need once for all of them.
final class AlertWatcher {
  let store: Store
  let transaction: WriteTransaction
  /// The moments as of which scores stand in the temporary tables, and those as of which they are calibrated.
  private var prepared: [RuleRequirement: [Int64]] = [:]

  init(_ store: Store, _ transaction: WriteTransaction) {
    self.store = store
    self.transaction = transaction
  }

  /// - Parameter calibrated: as of when scores are calibrated that learn from the past; `asOf` by default.
  /// - Throws: ``RuleError`` where the rule cannot be read.
  func watch(_ text: String, _ asOf: AsOf, calibrated: AsOf? = nil) throws -> AlertWatch {
    var context = try RuleContext(
      for: text, .customer, asOf: asOf, in: transaction.database)
    context.calibrated = calibrated ?? asOf
    return AlertWatch(rule: try Rule(parsing: text, for: .customer, context: context), watcher: self)
  }

  /// A rule about tickets, ready to be evaluated; `nil` for every ticket.
  ///
  /// - Throws: ``RuleError`` where it cannot be read.
  func ticketRule(_ text: String, _ asOf: AsOf) throws -> Rule? {
    guard !text.isEmpty else { return nil }
    let context = try RuleContext(for: text, .ticket, asOf: asOf, in: transaction.database)
    let rule = try Rule(parsing: text, for: .ticket, context: context)
    try prepare(rule)
    return rule
  }

  fileprivate func prepare(_ rule: Rule) throws {
    let moments = [rule.context.asOf.end, rule.context.calibrated.end]
    guard rule.requirements.contains(where: { prepared[$0] != moments }) else { return }
    try store.prepare(rule, in: transaction.database)
    for requirement in rule.requirements { prepared[requirement] = moments }
  }
}

/// A rule of an alert as of one moment: whom it holds for, and why.
struct AlertWatch {
  let rule: Rule
  let watcher: AlertWatcher

  /// Customers for whom the rule holds, by id.
  ///
  /// - Parameter ids: only these; everybody where `nil`.
  func customers(among ids: [Int64]? = nil) throws -> [Int64] {
    try watcher.prepare(rule)
    let condition = rule.condition(alias: "c")
    let list = ids.map { "[\($0.map(String.init).joined(separator: ","))]" }
    let rows = try RawStatement(
      watcher.transaction.connection,
      """
      SELECT c.id FROM customer c WHERE \(condition.sql)
      \(list == nil ? "" : "AND c.id IN (SELECT value FROM json_each(?))") ORDER BY c.id
      """)
    try rows.bind(condition.values + (list.map { [.text($0)] } ?? []))
    var found: [Int64] = []
    while try rows.step() { found.append(rows.integer(at: 0)) }
    return found
  }

  /// Each clause of the rule, the value seen, and its truth.
  func evidence(of customer: Int64) throws -> JSONValue {
    try watcher.prepare(rule)
    return try rule.explain(customer: customer, in: watcher.transaction.database).json
  }
}
