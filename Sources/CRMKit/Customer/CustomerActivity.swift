import GRDB
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
  }
}
