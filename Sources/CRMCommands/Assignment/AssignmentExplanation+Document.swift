import CRMKit
import Tabular

extension AssignmentExplanation {
  /// The explanation as `crm.assignment_explanation/1`.
  var document: Document {
    let columns = Step.columns
    return Document(
      schema: "crm.assignment_explanation/1",
      members: [
        ("deal_id", .integer(record)), ("name", .optional(name)), ("owner", .optional(owner)),
        ("pool", .optional(pool)), ("open", .boolean(isOpen)), ("action", .string(decision.action.rawValue)),
        ("rule", .optional(decision.rule)), ("user", .optional(decision.user)),
        ("team", .optional(decision.team)),
        ("reason", .optional(decision.reason)), ("rules", objects(columns, steps.map(\.cells))),
        ("candidates", objects(Candidate.columns, candidates.map(\.cells))),
      ],
      text: TextDocument(
        sections: [
          TextDocument.Section(fields: [
            ("deal", ["\(record) \(name ?? "")".trimmed]), ("now", [state]), ("decision", [sentence]),
          ]),
          TextDocument.Section(
            title: "rules", columns: Array(columns.prefix(6)), rows: steps.map { Array($0.cells.prefix(6)) }),
        ] + clauses + [
          TextDocument.Section(
            title: "candidates", columns: Candidate.columns, rows: candidates.map(\.cells))
        ]),
      columns: columns, rows: steps.map(\.cells))
  }

  /// What a run without names makes of it.
  private var state: String {
    if !isOpen { return "closed: not assigned by any run" }
    if let owner { return "owned by \(owner): assigned with --reassign only" }
    if let pool { return "in the pool of team '\(pool)': members claim it" }
    return "unassigned"
  }

  private var sentence: String {
    let rule = decision.rule.map { "by rule '\($0)'" } ?? ""
    switch decision.action {
    case .assigned: return "\(decision.user ?? "") \(rule), \(decision.method?.rawValue ?? "")"
    case .pooled: return "pool of team '\(decision.team ?? "")' \(rule)"
    default: return "unassigned \(rule)".trimmed + (decision.reason.map { ": \($0)" } ?? "")
    }
  }

  /// The clauses of each rule that has any.
  private var clauses: [TextDocument.Section] {
    steps.compactMap { step in
      step.explanation.map { explanation in
        TextDocument.Section(
          title: "rule '\(step.rule.name)'", columns: Array(RuleExplanation.Clause.columns.prefix(3)),
          rows: explanation.clauses.map { clause in
            [.text(String(repeating: "  ", count: clause.depth) + clause.text)] + clause.cells[1...2]
          })
      }
    }
  }

  private func objects(_ columns: [Column], _ rows: [[Cell]]) -> JSONValue {
    .array(rows.map { row in .object(zip(columns, row).map { (key: $0.name, value: $1.json) }) })
  }
}
