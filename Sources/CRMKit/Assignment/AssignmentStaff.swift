import Tabular

/// The users to whom records are given on a day, and what they were given already.
struct AssignmentStaff {
  private let database: Database
  private let subject: AssignmentSubject
  private let day: CalendarDay
  private let users: [String: User]
  private let absences: [Int64: [UserAbsence]]
  private var members: [Int64: [String]] = [:]
  /// Open records by owner; of those who were asked for.
  private var open: [String: Int64] = [:]
  /// The last decisions that gave a user something: of any rule, and of each.
  private var lastTurns: [Turn: Int64] = [:]
  private var credits: [Int64: [String: Int64]] = [:]

  private struct Turn: Hashable {
    var rule: Int64?
    var user: String
  }

  init(_ subject: AssignmentSubject, on day: CalendarDay, in database: Database) throws {
    self.database = database
    self.subject = subject
    self.day = day
    users = Dictionary(try User.all(in: database).map { ($0.name, $0) }) { first, _ in first }
    absences = try UserAbsence.all(in: database)
  }

  /// Whether an owner is somebody who still works here; who is no user may be anybody.
  func isActive(_ owner: String) -> Bool {
    guard let user = users[owner], let left = user.leftOn else { return true }
    return left > day
  }

  /// Why a user cannot take another record; `nil` where he can.
  mutating func unavailability(of name: String) throws -> Unavailability? {
    guard let user = users[name] else { return nil }
    if let reason = user.unavailability(on: day, absences[user.id] ?? []) { return reason }
    guard let capacity = user.capacity else { return nil }
    let open = try open(of: name)
    return open < capacity ? nil : .atCapacity(open: open, capacity: capacity)
  }

  mutating func open(of name: String) throws -> Int64 {
    if let known = open[name] { return known }
    let count = try subject.countOpen(of: name, in: database)
    open[name] = count
    return count
  }

  func weight(of name: String) -> Int64 { users[name]?.weight ?? 1 }

  /// A team's users, by name.
  mutating func members(of team: Int64) throws -> [String] {
    if let known = members[team] { return known }
    let names = try Team.members(team, in: database)
    members[team] = names
    return names
  }

  /// The number in the log of the last decision that gave a user something, 0 for none.
  ///
  /// - Parameter rule: only decisions of this rule.
  mutating func lastTurn(of user: String, by rule: Int64? = nil) throws -> Int64 {
    let turn = Turn(rule: rule, user: user)
    if let known = lastTurns[turn] { return known }
    let statement = try database.cachedStatement(
      sql: rule == nil
        ? "SELECT max(id) FROM assignment WHERE user = ?1"
        : "SELECT max(id) FROM assignment WHERE user = ?1 AND rule_id = ?2")
    let last =
      try Int64.fetchOne(statement, arguments: rule.map { [user, $0] } ?? [user]) ?? 0
    lastTurns[turn] = last
    return last
  }

  /// What a weighted rule owes each user, as its last decision left it.
  mutating func credits(of rule: Int64) throws -> [String: Int64] {
    if let known = credits[rule] { return known }
    let text = try String.fetchOne(
      database,
      sql: """
        SELECT evidence FROM assignment WHERE rule_id = ? AND method = 'weighted' AND action = 'assigned'
        ORDER BY id DESC LIMIT 1
        """, arguments: [rule])
    let read = try AssignmentEvidence.credits(in: text)
    credits[rule] = read
    return read
  }

  /// Takes note that a decision was written into the log.
  mutating func note(_ decision: Assignment, credits: [String: Int64]?) {
    if let rule = decision.ruleID, let credits { self.credits[rule] = credits }
    guard let user = decision.user, let id = decision.id else { return }
    lastTurns[Turn(rule: nil, user: user)] = id
    lastTurns[Turn(rule: decision.ruleID, user: user)] = id
    if let known = open[user] { open[user] = known + 1 }
  }

  /// Counts a record that somebody may lose.
  mutating func release(from owner: String) throws { open[owner] = try open(of: owner) - 1 }

  /// Counts it again where he keeps it.
  mutating func keep(with owner: String) throws { open[owner] = try open(of: owner) + 1 }
}
