/// How many deals of a funnel are open, won and lost.
package struct DealCounts: Sendable, Equatable {
  package var open: Int64 = 0
  package var won: Int64 = 0
  package var lost: Int64 = 0

  package init() {}
}

extension Store {
  /// The deals of every funnel that has some, by the funnel's id.
  package func dealCounts() throws -> [Int64: DealCounts] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT s.funnel_id, s.kind, sum(d.n) FROM (SELECT stage_id, count(*) AS n FROM deal GROUP BY stage_id) d
          JOIN funnel_stage s ON s.id = d.stage_id GROUP BY s.funnel_id, s.kind
          """)
      return rows.reduce(into: [:]) { counts, row in
        switch StageKind(rawValue: row[1]) {
        case .won: counts[row[0], default: DealCounts()].won = row[2]
        case .lost: counts[row[0], default: DealCounts()].lost = row[2]
        default: counts[row[0], default: DealCounts()].open = row[2]
        }
      }
    }
  }
}
