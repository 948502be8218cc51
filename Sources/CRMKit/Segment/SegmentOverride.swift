import Tabular

/// A customer who belongs to a segment, or does not, whatever its rule says.
package struct SegmentOverride: Sendable, Equatable {
  package var customer: Int64
  package var name: String
  package var kind: SegmentOverrideKind
  package var reason: String?
  package var at: Instant
}

/// What pinning, excluding or unpinning customers did.
package struct OverrideSummary: Sendable, Equatable {
  /// Customers that were named.
  package var customers = 0
  /// Customers for whom something changed.
  package var changed = 0
}

extension Store {
  /// The exceptions of a segment, by customer.
  package func overrides(of segment: Segment) throws -> [SegmentOverride] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT o.customer_id, c.name, o.kind, o.reason, o.at
          FROM segment_override o JOIN customer c ON c.id = o.customer_id WHERE o.segment_id = ?
          ORDER BY o.customer_id
          """, arguments: [segment.id]
      ).compactMap { row in
        SegmentOverrideKind(rawValue: row[2]).map {
          SegmentOverride(
            customer: row[0], name: row[1], kind: $0, reason: row[3], at: Instant(seconds: row[4]))
        }
      }
    }
  }

  /// Pins customers to a segment, excludes them from it, or lets the rule alone decide about them again with `nil`.
  ///
  /// - Parameter reason: `nil` leaves the reason of an exception that is there already.
  package func setOverride(
    _ kind: SegmentOverrideKind?, of customers: [String], in segment: Segment, reason: String? = nil,
    dryRun: Bool = false
  ) throws -> Written<OverrideSummary> {
    try write(dryRun: dryRun) { transaction in
      var summary = OverrideSummary()
      for id in try CustomerLookup(database: transaction.database).ids(named: customers) {
        summary.customers += 1
        if try transaction.setOverride(kind, of: id, segment.id, reason) { summary.changed += 1 }
        try transaction.context.interruption.check()
      }
      return summary
    }
  }
}

extension WriteTransaction {
  /// - Returns: whether anything changed.
  fileprivate func setOverride(
    _ kind: SegmentOverrideKind?, of customer: Int64, _ segment: Int64, _ reason: String?
  ) throws -> Bool {
    let row = try Row.fetchOne(
      database, sql: "SELECT id, kind, reason FROM segment_override WHERE segment_id = ? AND customer_id = ?",
      arguments: [segment, customer])
    let now = SQLValue.integer(context.now.seconds)
    switch (row, kind) {
    case (nil, nil): return false
    case (let row?, nil): try delete(from: "segment_override", id: row[0])
    case (nil, let kind?):
      try insert(
        into: "segment_override",
        [.integer(segment), .integer(customer), .text(kind.rawValue), .optional(reason), now])
    case (let row?, let kind?):
      guard row[1] != kind.rawValue || (reason != nil && row[2] != reason) else { return false }
      let old: String? = row[2]
      try update(
        "segment_override", id: row[0],
        [("kind", .text(kind.rawValue)), ("reason", .optional(reason ?? old)), ("at", now)])
    }
    return true
  }
}
