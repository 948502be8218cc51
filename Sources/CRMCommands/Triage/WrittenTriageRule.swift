import CRMKit
import Tabular

/// What a write to a rule of triage did.
struct WrittenTriageRule: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the rule"),
    Column("name", help: "name"),
    Column("changeset", .integer, help: "changeset; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether it was a dry run: nothing was written"),
  ]

  let cells: [Cell]

  init(_ id: Int64, _ name: String, _ changeset: Int64?, isDryRun: Bool) {
    cells = [.integer(id), .text(name), .optional(changeset), .boolean(isDryRun)]
  }
}

extension Environment {
  /// Warns of rules that never apply, because one that matches every ticket and stops comes before them.
  func warnOfUnreachable(_ rules: [TriageRule]) {
    guard let last = rules.firstIndex(where: { $0.condition == nil && $0.stops }) else { return }
    for rule in rules[(last + 1)...] {
      console.warn(
        "rule '\(rule.name)' never applies: '\(rules[last].name)' before it stops at every ticket")
    }
  }
}
