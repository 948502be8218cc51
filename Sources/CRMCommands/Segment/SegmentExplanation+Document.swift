import CRMKit
import Tabular

extension SegmentExplanation {
  /// The explanation as `crm.explanation/1`.
  func document(segment: String?, asOf: AsOf) -> Document {
    let columns = RuleExplanation.Clause.columns
    return Document(
      schema: "crm.explanation/1",
      members: [
        ("segment", segment.map { .string($0) } ?? .null), ("customer_id", .integer(customer.id)),
        ("name", .string(customer.name)), ("as_of", .string(asOf.description)),
        ("member", .boolean(isMember)),
        ("truth", rule.truth.map { .boolean($0) } ?? .null),
        ("exception", exception.map { .string($0.kind.rawValue) } ?? .null), ("clauses", rule.json),
      ],
      text: TextDocument(sections: [
        TextDocument.Section(fields: [
          ("customer", ["\(customer.id) \(customer.name)".trimmed]), ("as_of", [asOf.description]),
          ("member", [(isMember ? "yes, " : "no, ") + reason]),
        ]),
        TextDocument.Section(
          columns: Array(columns.prefix(3)),
          rows: rule.clauses.map { clause in
            [.text(String(repeating: "  ", count: clause.depth) + clause.text)] + clause.cells[1...2]
          }),
      ]),
      columns: columns, rows: rule.clauses.map(\.cells))
  }

  /// What decides.
  private var reason: String {
    let deciding =
      switch exception?.kind {
      case .pin: "pinned"
      case .exclude: "excluded"
      case nil: "the rule is \(rule.truth.map { $0 ? "true" : "false" } ?? "unknown")"
      }
    return deciding + (exception?.reason.map { ": \($0)" } ?? "")
  }
}
