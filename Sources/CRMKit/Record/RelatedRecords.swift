/// Records of their own that hang on records which are to be deleted: they go too, or lose what they name. Parts that are
/// nothing by themselves, such as e-mail addresses, lines and ledgers, do not count.
package struct RelatedRecords: Sendable, Equatable {
  package struct Count: Sendable, Equatable {
    package var noun: String
    package var count: Int
  }

  package var counts: [Count] = []

  init() {}

  init(_ noun: String, _ count: Int) { if count > 0 { counts = [Count(noun: noun, count: count)] } }

  package var isEmpty: Bool { counts.isEmpty }

  /// `2 orders and 1 ticket`.
  package var text: String {
    let parts = counts.map { "\($0.count) \($0.noun)\($0.count == 1 ? "" : "s")" }
    guard let last = parts.last, parts.count > 1 else { return parts.joined() }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  /// What hangs on the records of each noun: what it is called, and the table and column that name the record.
  private static let references: [String: [(noun: String, table: String, column: String)]] = [
    "customer": [
      ("order", "order", "customer_id"), ("interaction", "interaction", "customer_id"),
      ("deal", "deal", "customer_id"), ("ticket", "ticket", "customer_id"), ("task", "task", "customer_id"),
      ("answer", "survey_answer", "customer_id"),
    ],
    "deal": [("task", "task", "deal_id")],
    "ticket": [
      ("merged ticket", "ticket", "merged_into"), ("approval", "approval", "ticket_id"),
      ("answer", "survey_answer", "ticket_id"),
    ],
    "team": [("membership", "team_member", "team_id")],
    "segment": [("frozen list", "segment_freeze", "segment_id")],
    "survey": [("answer", "survey_answer", "survey_id"), ("rule", "definition", "survey_id")],
  ]
}

extension Store {
  /// What hangs on records of a noun.
  package func related(to noun: String, _ ids: [Int64]) throws -> RelatedRecords {
    try read { database in
      var related = RelatedRecords()
      for reference in RelatedRecords.references(of: noun) {
        let statement = try database.cachedStatement(
          sql: "SELECT count(*) FROM \"\(reference.table)\" WHERE \(reference.column) = ?")
        let count = try ids.reduce(0) {
          try $0 + (Int.fetchOne(statement, arguments: [$1]) ?? 0)
        }
        if count > 0 { related.counts.append(RelatedRecords.Count(noun: reference.noun, count: count)) }
      }
      return related
    }
  }
}

extension RelatedRecords {
  fileprivate static func references(of noun: String) -> [(noun: String, table: String, column: String)] {
    references[noun] ?? []
  }
}
