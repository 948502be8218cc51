import Crypto
import Tabular

/// The members that a segment had at a moment, kept as a list that never changes.
package struct SegmentFreeze: Sendable, Equatable {
  package var id: Int64
  package var segment: String
  package var name: String
  package var rule: String
  package var at: Instant
  /// Up to when events were looked at.
  package var asOf: Instant
  package var members: Int64
  /// SHA-256 of the ids in order, one a line, in hexadecimal digits.
  package var hash: String

  init(_ row: Row) {
    id = row["id"]
    segment = row["segment"]
    name = row["name"]
    rule = row["rule"]
    at = Instant(seconds: row["at"])
    asOf = Instant(seconds: row["as_of"])
    members = row["members"]
    hash = row["hash"]
  }

  static func hash(of ids: [Int64]) -> String {
    var hash = SHA256()
    for id in ids { hash.update(data: Array("\(id)\n".utf8)) }
    return hash.finalize().hexadecimal
  }

  fileprivate static func all(_ condition: String, _ arguments: StatementArguments, in database: Database)
    throws
    -> [SegmentFreeze]
  {
    try Row.fetchAll(
      database,
      sql: """
        SELECT f.*, s.name AS segment FROM segment_freeze f JOIN segment s ON s.id = f.segment_id
        WHERE \(condition) ORDER BY f.id
        """, arguments: arguments
    ).map(SegmentFreeze.init)
  }
}

extension Store {
  /// The lists that were frozen from a segment.
  package func freezes(of segment: Segment) throws -> [SegmentFreeze] {
    try read { try SegmentFreeze.all("f.segment_id = ?", [segment.id], in: $0) }
  }

  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  package func freeze(_ name: String) throws -> SegmentFreeze {
    let all = try read { try SegmentFreeze.all("1", [], in: $0) }
    guard let freeze = all.first(where: { $0.name == name }) else {
      throw RecordError.unknownName(noun: "snapshot", name: name, among: all.map(\.name))
    }
    return freeze
  }

  /// The customers of a snapshot, those among them that were deleted since; who was merged since, as who it is now.
  package func customerIDs(_ freeze: SegmentFreeze) throws -> [Int64] {
    try read {
      try Int64.fetchAll(
        $0,
        sql: """
          SELECT DISTINCT ifnull(a.customer_id, m.customer_id)
          FROM segment_freeze_member m LEFT JOIN customer_alias a ON a.alias_id = m.customer_id
          WHERE m.freeze_id = ? ORDER BY 1
          """, arguments: [freeze.id])
    }
  }

  /// Keeps the members that a segment has as of a moment.
  ///
  /// - Throws: ``RecordError/exists(noun:name:)`` if a list of this name is there.
  package func freeze(
    _ segment: Segment, as name: String, asOf: AsOf, dryRun: Bool = false
  ) throws -> Written<SegmentFreeze> {
    try Segment.check(name: name)
    let ids = try customerIDs(rule(segment.membershipRule, for: .customer, asOf: asOf))
    return try write(dryRun: dryRun) { transaction in
      guard try SegmentFreeze.all("f.name = ?", [name], in: transaction.database).isEmpty else {
        throw RecordError.exists(noun: "snapshot", name: name)
      }
      let id = try transaction.insert(
        into: "segment_freeze",
        [
          .integer(segment.id), .text(name), .text(segment.rule), .integer(transaction.context.now.seconds),
          .integer(asOf.instant.seconds), .integer(Int64(ids.count)), .text(SegmentFreeze.hash(of: ids)),
        ])
      for customer in ids {
        let row = try transaction.row(into: "segment_freeze_member")
        try row.add(.integer(id))
        try row.add(.integer(customer))
        _ = try row.insert()
      }
      return try SegmentFreeze.all("f.id = ?", [id], in: transaction.database)[0]
    }
  }
}
