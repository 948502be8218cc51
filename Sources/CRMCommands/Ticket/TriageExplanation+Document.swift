import CRMKit
import Tabular

extension TriageExplanation {
  /// The explanation as `crm.ticket_explanation/1`.
  var document: Document {
    let columns = Step.columns
    return Document(
      schema: "crm.ticket_explanation/1",
      members: [
        ("ticket_id", .integer(ticket)), ("subject", .optional(subject)),
        ("category", .optional(standing.category)), ("priority", .string(standing.priority.rawValue)),
        ("team", .optional(standing.team)), ("assignee", .optional(standing.assignee)),
        ("tags", .strings(tags)), ("next", .strings(pending)),
        (
          "rules",
          .array(
            steps.map { step in .object(zip(columns, step.cells).map { (key: $0.name, value: $1.json) }) })
        ),
      ],
      text: TextDocument(sections: [head, rules] + clauses), columns: columns, rows: steps.map(\.cells))
  }

  private var head: TextDocument.Section {
    let now =
      [("category", standing.category), ("team", standing.team), ("assignee", standing.assignee)]
      .compactMap { name, value in value.map { "\(name) \($0)" } } + tags.map { "tag \($0)" }
    return TextDocument.Section(fields: [
      ("ticket", ["\(ticket) \(subject ?? "")".trimmed]),
      (
        "now",
        [(["\(standing.state.name), priority \(standing.priority.rawValue)"] + now).joined(separator: ", ")]
      ),
      (
        "next",
        pending.isEmpty ? [standing.state.category.isOver ? "nothing: it is over" : "nothing"] : pending
      ),
    ])
  }

  private var rules: TextDocument.Section {
    TextDocument.Section(
      title: "rules", columns: Array(Step.columns.prefix(6)), rows: steps.map { Array($0.cells.prefix(6)) })
  }

  /// The clauses of each rule that was asked and has any.
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
}
