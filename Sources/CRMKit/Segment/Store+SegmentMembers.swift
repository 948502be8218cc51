import Tabular

extension Store {
  /// How many customers a rule holds for.
  package func count(_ rule: Rule) throws -> Int {
    try prepare(rule)
    let condition = rule.condition(alias: "c")
    return try read {
      try Int.fetchOne(
        $0, sql: "SELECT count(*) FROM customer c WHERE \(condition.sql)",
        arguments: StatementArguments(condition.values)) ?? 0
    }
  }

  /// The customers that a rule holds for, in the order of their ids.
  package func customerIDs(_ rule: Rule) throws -> [Int64] { try read { try customerIDs(rule, in: $0) } }

  func customerIDs(_ rule: Rule, in database: Database) throws -> [Int64] {
    try prepare(rule, in: database)
    let condition = rule.condition(alias: "c")
    let rows = try RawStatement(
      connection, "SELECT c.id FROM customer c WHERE \(condition.sql) ORDER BY c.id")
    try rows.bind(condition.values)
    var ids: [Int64] = []
    while try rows.step() { ids.append(rows.integer(at: 0)) }
    return ids
  }

  /// Who joined a segment from one moment to another, and who left it.
  ///
  /// - Complexity: the rule is asked twice of every customer; the ids of both answers are in memory.
  package func difference(of segment: Segment, from: AsOf, to: AsOf) throws -> [SegmentChange] {
    // Each is run before the next is read: the scores of one moment stand where those of the other will.
    let before = try customerIDs(rule(segment.membershipRule, for: .customer, asOf: from))
    let after = try customerIDs(rule(segment.membershipRule, for: .customer, asOf: to))
    let (old, new) = (Set(before), Set(after))
    let changed = (before.filter { !new.contains($0) } + after.filter { !old.contains($0) }).sorted()
    return try read { database in
      let name = try database.cachedStatement(sql: "SELECT name FROM customer WHERE id = ?")
      return try changed.map { id in
        SegmentChange(
          customer: id, name: try String.fetchOne(name, arguments: [id]) ?? "", hasJoined: new.contains(id))
      }
    }
  }
}

extension Store {
  /// How many of these customers are there.
  package func countCustomers(among ids: [Int64]) throws -> Int {
    let list = "[\(ids.map(String.init).joined(separator: ","))]"
    return try read {
      try Int.fetchOne(
        $0, sql: "SELECT count(*) FROM customer WHERE id IN (SELECT value FROM json_each(?))",
        arguments: [list])
        ?? 0
    }
  }
}

/// A customer who joined a segment or left it.
package struct SegmentChange: Sendable, Equatable {
  package var customer: Int64
  package var name: String
  package var hasJoined: Bool
}

extension SegmentChange: Tabulated {
  package static let columns = [
    Column("id", .integer, help: "id of the customer"),
    Column("name", help: "full name"),
    Column("change", means: .membership, help: "joined or left"),
  ]

  package var cells: [Cell] { [.integer(customer), .text(name), .text(hasJoined ? "joined" : "left")] }
}
