import CRMKit
import Tabular

/// What a write to a rule of triage did.
struct WrittenTriageRule: Tabulated {
  static let columns = [
    Column("id", .integer, help: "Number of the rule."),
    Column("name", help: "Its name."),
    Column("changeset", .integer, help: "The changeset; none where nothing was written."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]

  init(_ id: Int64, _ name: String, _ changeset: Int64?, isDryRun: Bool) {
    cells = [.integer(id), .text(name), .optional(changeset), .boolean(isDryRun)]
  }
}

extension Environment {
  /// Says where a rule can never be asked, because one that holds for every ticket and stops stands before it.
  func warnOfUnreachable(_ rules: [TriageRule]) {
    guard let last = rules.firstIndex(where: { $0.condition == nil && $0.stops }) else { return }
    for rule in rules[(last + 1)...] {
      console.warn(
        "rule '\(rule.name)' is never asked: '\(rules[last].name)' before it stops at every ticket")
    }
  }
}
