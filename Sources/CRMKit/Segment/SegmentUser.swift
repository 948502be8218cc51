import Tabular

/// A rule that names a segment.
package struct SegmentUser: Sendable, Equatable {
  /// segment, alert, sla, escalation, triage, assignment, feedback or score.
  package var kind: String
  package var name: String
  package var rule: String
}

extension SegmentUser: Tabulated {
  package static let columns = [
    Column("kind", help: "segment, alert, sla, escalation, triage, assignment, feedback or score"),
    Column("name", help: "name of the segment"),
    Column("rule", help: "the rule that names the segment"),
  ]

  package var cells: [Cell] { [.text(kind), .text(name), .text(rule)] }
}

extension Store {
  /// What is configured by rules that name a segment.
  package func users(of segment: String) throws -> [SegmentUser] {
    try read { try SegmentUser.all(of: segment, in: $0) }
  }
}

extension SegmentUser {
  static func all(of segment: String, in database: Database) throws -> [SegmentUser] {
    try StoredRule.all(in: database).filter { rule in
      (try? RuleParser.parse(rule.text))?.segments.contains(segment) ?? false
    }.map { SegmentUser(kind: $0.kind, name: $0.name, rule: $0.text) }
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
