/// Where a stage stood when it was last offered.
struct StageRetirement: Sendable, Equatable {
  var stage: Int64
  /// Its position then.
  var position: Int64
  /// The stages that stood before it.
  var before: Set<Int64>
}

extension StageRetirement {
  /// What was taken out of a funnel before an instant, the earliest first; a stage that came back may be among them.
  static func all(of funnel: Int64, asOf end: Int64, in database: Database) throws -> [StageRetirement] {
    let terms = try Row.fetchAll(database, sql: FunnelSQL.positions, arguments: [funnel])
    var positions: [Int64: Int64?] = [:]
    // The first row of a stage holds before it, too.
    let rows = terms.filter { row in
      if positions[row[1] as Int64] == nil {
        positions.updateValue(row[2] as Int64?, forKey: row[1])
        return false
      }
      return (row[0] as Int64) < end
    }
    var found: [StageRetirement] = []
    var place = 0
    while place < rows.count {
      // One edit takes a stage out and moves up those behind it: both hold from the same instant on.
      let edit = rows[place...].prefix { ($0[0] as Int64) == rows[place][0] }
      for row in edit where (row[2] as Int64?) == nil {
        let stage: Int64 = row[1]
        guard let position = positions[stage] ?? nil else { continue }
        let before = Set(positions.filter { $0.value.map { $0 < position } ?? false }.keys)
        found.append(StageRetirement(stage: stage, position: position, before: before))
      }
      for row in edit { positions.updateValue(row[2] as Int64?, forKey: row[1]) }
      place = edit.endIndex
    }
    return found
  }
}
