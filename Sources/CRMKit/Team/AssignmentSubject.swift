/// What rules of assignment give out: which records, and what their owners are.
///
/// Rules, log, pools and methods name the subject, so that another noun with owners is another case here.
package enum AssignmentSubject: String, Sendable, CaseIterable {
  case deal

  var ruleSubject: RuleSubject {
    switch self {
    case .deal: .deal
    }
  }

  /// The table, with the alias `r` in the conditions below.
  var table: String { "\(rawValue) r" }

  /// Whether a record still has to be looked after.
  var isOpen: String { "r.closed_at IS NULL" }

  /// The order in which records are given out.
  static let order = "r.created_at, r.id"

  /// The team whose pool a record is in, or was claimed from: what its last decision says. NULL for none.
  var pool: String {
    """
    (SELECT a.team_id FROM assignment a JOIN team t ON t.id = a.team_id
      WHERE a.id = (SELECT max(id) FROM assignment WHERE subject = '\(rawValue)' AND record_id = r.id)
        AND a.action IN ('pooled', 'claimed', 'released', 'recycled'))
    """
  }

  /// The records that wait in a team's pool, in the order in which they began.
  func pool(of team: Int64, in database: Database) throws -> [Int64] {
    try Int64.fetchAll(
      database,
      sql: """
        SELECT r.id FROM \(table) WHERE r.owner IS NULL AND \(isOpen) AND \(pool) = ? ORDER BY \(AssignmentSubject.order)
        """, arguments: [team])
  }

  /// How many open records a user owns.
  func countOpen(of owner: String, in database: Database) throws -> Int64 {
    let statement = try database.cachedStatement(
      sql: "SELECT count(*) FROM \(table) WHERE r.owner = ? AND \(isOpen)")
    return try Int64.fetchOne(statement, arguments: [owner]) ?? 0
  }

  /// How many open records from the pool of a team a user owns.
  func countOpen(of owner: String, fromPool team: Int64, in database: Database) throws -> Int64 {
    try Int64.fetchOne(
      database, sql: "SELECT count(*) FROM \(table) WHERE r.owner = ? AND \(isOpen) AND \(pool) = ?",
      arguments: [owner, team]) ?? 0
  }

  /// Sets the owner of a record, or none.
  func setOwner(_ owner: String?, of id: Int64, reason: String?, _ transaction: WriteTransaction) throws {
    switch self {
    case .deal:
      try transaction.change(deal: id, at: transaction.moment(nil, ofDeal: id), reason: reason) {
        $0.owner = owner
      }
    }
  }
}

/// A record as those who give records out see it.
struct AssignmentRecord: Sendable, Equatable {
  var id: Int64
  var name: String?
  var owner: String?
  /// The team whose pool it is in, or was claimed from.
  var pool: Int64?
  var isOpen: Bool

  init(_ row: Row) {
    id = row["id"]
    name = row["name"]
    owner = row["owner"]
    pool = row["pool"]
    isOpen = row["open"]
  }
}

extension AssignmentSubject {
  /// Records that pass a condition, in the order in which they are given out.
  func records(_ condition: String, _ values: [SQLValue], in database: Database) throws -> [AssignmentRecord]
  {
    try Row.fetchAll(
      database,
      sql: """
        SELECT r.id, r.name, r.owner, \(isOpen) AS open, \(pool) AS pool FROM \(table) WHERE \(condition)
        ORDER BY \(AssignmentSubject.order)
        """, arguments: StatementArguments(values)
    ).map(AssignmentRecord.init)
  }

  /// - Throws: ``RecordError/notFound(noun:name:)``.
  func record(_ id: Int64, in database: Database) throws -> AssignmentRecord {
    guard let record = try records("r.id = ?", [.integer(id)], in: database).first else {
      throw RecordError.notFound(noun: rawValue, name: String(id))
    }
    return record
  }
}
