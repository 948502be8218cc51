import Tabular

/// What a customer bought, and how it was in touch: counts, sums and the last of them.
package struct CustomerActivity: Sendable, Equatable {
  /// One row of `customer_order_sum`: the counted orders in one currency.
  package struct Sum: Sendable, Equatable {
    package var orders: Int64
    package var net: Money
    package var first: Instant
    package var last: Instant
  }

  /// By currency.
  package let sums: [Sum]
  package let interactions: Int64
  package let lastInteraction: Instant?
  /// What the last one was: `call in`.
  package let lastInteractionKind: String?
  /// The open task that is due first; `nil` if none is due on some day.
  package let nextTask: NextTask?

  /// A task that is to be done next.
  package struct NextTask: Sendable, Equatable {
    package var id: Int64
    package var title: String
    /// The day, or the instant in RFC 3339 UTC.
    package var due: String
  }
}

extension CustomerActivity {
  init(of id: Int64, in database: Database) throws {
    sums = try Row.fetchAll(
      database,
      sql: """
        SELECT orders, net_minor, currency, first_at, last_at FROM customer_order_sum
        WHERE customer_id = ? ORDER BY currency
        """, arguments: [id]
    ).map { row in
      Sum(
        orders: row[0], net: Money(minor: row[1], Currency(stored: row[2])),
        first: Instant(seconds: row[3]), last: Instant(seconds: row[4]))
    }
    interactions =
      try Int64.fetchOne(
        database, sql: "SELECT count(*) FROM interaction WHERE customer_id = ?", arguments: [id]) ?? 0
    let last = try Row.fetchOne(
      database,
      sql: """
        SELECT at, kind || ifnull(' ' || direction, '') FROM interaction
        WHERE customer_id = ? ORDER BY at DESC, id DESC LIMIT 1
        """, arguments: [id])
    lastInteraction = last.map { Instant(seconds: $0[0]) }
    lastInteractionKind = last?[1]
    nextTask = try Row.fetchOne(
      database,
      sql: """
        SELECT id, title, ifnull(strftime('%Y-%m-%dT%H:%M:%SZ', due_at, 'unixepoch'), due_on) FROM task
        WHERE customer_id = ? AND done_at IS NULL AND due_on IS NOT NULL ORDER BY due_on, due_at, id LIMIT 1
        """, arguments: [id]
    ).map { NextTask(id: $0[0], title: $0[1], due: $0[2]) }
  }
}
