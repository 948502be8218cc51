/// Asks the rules of a subject, and chooses by them; it writes nothing.
struct AssignmentDecider {
  let subject: AssignmentSubject
  let asOf: AsOf
  /// The rules in their order.
  let rules: [AssignmentRule]
  var staff: AssignmentStaff
  private let store: Store
  let database: Database
  /// What the rules read beside the tables and stands there already.
  private var prepared: Set<RuleRequirement> = []

  init(_ store: Store, _ subject: AssignmentSubject, _ asOf: AsOf, in database: Database) throws {
    self.store = store
    self.subject = subject
    self.asOf = asOf
    self.database = database
    rules = try AssignmentRule.all(subject, in: database)
    staff = try AssignmentStaff(subject, on: CalendarDay(daysSinceEpoch: asOf.day), in: database)
  }

  /// The condition of a rule; `nil` for one that holds for everything.
  ///
  /// - Throws: ``RuleError`` where it cannot be read by now.
  func condition(of rule: AssignmentRule) throws -> Rule? {
    guard let text = rule.condition else { return nil }
    let context = try RuleContext(for: text, subject.ruleSubject, asOf: asOf, in: database)
    return try Rule(
      parsing: text, for: subject.ruleSubject, context: context, source: "assignment:\(rule.name)")
  }

  mutating func prepare(_ rule: Rule) throws {
    guard !rule.requirements.isSubset(of: prepared) else { return }
    try store.prepare(rule, in: database)
    prepared.formUnion(rule.requirements)
  }

  /// The first rule that holds for each record.
  ///
  /// - Complexity: a query for each rule, until every record has one.
  mutating func matches(of ids: [Int64]) throws -> [Int64: AssignmentRule] {
    var found: [Int64: AssignmentRule] = [:]
    var rest = ids
    for rule in rules where !rest.isEmpty {
      let holding = try Set(holds(rule, for: rest))
      for id in rest where holding.contains(id) { found[id] = rule }
      rest.removeAll(where: holding.contains)
    }
    return found
  }

  /// Those of the records for which a rule holds.
  mutating func holds(_ rule: AssignmentRule, for ids: [Int64]) throws -> [Int64] {
    guard let condition = try condition(of: rule) else { return ids }
    try prepare(condition)
    var filter = RecordCondition()
    filter.add(ids: ids)
    filter.add(condition)
    return try Int64.fetchAll(
      database, sql: "SELECT r.id FROM \(subject.table) WHERE \(filter.sql)",
      arguments: StatementArguments(filter.values))
  }

  /// What a rule decides on a record; `nil` for no rule.
  ///
  /// - Returns: also what a weighted rule owes its users then.
  mutating func decision(
    on record: AssignmentRecord, by rule: AssignmentRule?
  ) throws -> (Assignment, credits: [String: Int64]?) {
    var decision = Assignment(.unassigned, of: record, at: asOf.instant)
    decision.subject = subject
    guard let rule else {
      decision.reason = "no rule matches"
      return (decision, nil)
    }
    let choice = try staff.choose(by: rule)
    decision.rule = rule.name
    decision.ruleID = rule.id
    decision.method = rule.method
    decision.team = rule.team
    decision.teamID = rule.teamID
    decision.reason = choice.reason
    if choice.isPooled {
      decision.action = .pooled
    } else {
      decision.evidence = choice.evidence.json
      decision.user = choice.user
      if choice.user != nil { decision.action = .assigned }
    }
    return (decision, choice.evidence.credits)
  }
}
