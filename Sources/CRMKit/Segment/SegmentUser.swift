import GRDB
import Tabular

/// A rule that names a segment.
package struct SegmentUser: Sendable, Equatable {
  /// segment, alert, sla, escalation or triage.
  package var kind: String
  package var name: String
  package var rule: String
}

extension SegmentUser: Tabulated {
  package static let columns = [
    Column("kind", help: "segment, alert, sla, escalation or triage"),
    Column("name", help: "its name"),
    Column("rule", help: "the rule that names the segment"),
  ]

  package var cells: [Cell] { [.text(kind), .text(name), .text(rule)] }
}

extension Store {
  /// The segments, alerts, policies, escalations and rules of triage whose own rules name a segment.
  package func users(of segment: String) throws -> [SegmentUser] {
    try read { try SegmentUser.all(of: segment, in: $0) }
  }
}

extension SegmentUser {
  static func all(of segment: String, in database: Database) throws -> [SegmentUser] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT 'segment' AS kind, name, rule FROM segment
        UNION ALL SELECT 'alert', name, rule FROM alert
        UNION ALL SELECT 'sla', name, rule FROM sla_policy WHERE rule IS NOT NULL
        UNION ALL SELECT 'escalation', name, rule FROM escalation WHERE rule IS NOT NULL
        UNION ALL SELECT 'triage', name, rule FROM triage_rule WHERE rule IS NOT NULL ORDER BY 1 DESC, 2
        """)
    return rows.map { SegmentUser(kind: $0[0], name: $0[1], rule: $0[2]) }.filter { user in
      (try? RuleParser.parse(user.rule))?.segments.contains(segment) ?? false
    }
  }
}

extension RuleNode {
  /// The segments that the rule itself names.
  var segments: Set<String> {
    switch self {
    case .every(let nodes), .some(let nodes): nodes.reduce(into: []) { $0.formUnion($1.segments) }
    case .not(let node): node.segments
    case .label(.segment, let name, _): [name]
    default: []
    }
  }
}
