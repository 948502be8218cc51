import CRMKit
import Tabular

extension ChurnReport {
  /// What holds for all customers, as `crm.churn/1`.
  var document: Document {
    let counts = zip(ChurnLevel.allCases, counts)
    return Document(
      schema: "crm.churn/1",
      members: asOf.members + [
        ("window_days", .integer(settings.window)), ("thresholds", settings.thresholds),
        ("weights", settings.json),
        ("levels", .object(counts.map { (key: $0.rawValue, value: .integer($1)) })),
      ],
      lines: [
        asOf.line,
        TextDocument.Field("levels", counts.map { "\($0.rawValue) \($1)" }.joined(separator: ", ")),
      ])
  }
}

extension ChurnSettings {
  fileprivate var thresholds: JSONValue {
    .object([
      ("watch", .number(watch.shortLiteral)), ("at_risk", .number(atRisk.shortLiteral)),
      ("churned", .number(churned.shortLiteral)),
    ])
  }

  fileprivate var json: JSONValue {
    .object(zip(ChurnSignal.allCases, weights).map { (key: $0.rawValue, value: .number($1.shortLiteral)) })
  }
}

extension ChurnExplanation {
  /// The score and its parts as `crm.churn_explanation/1`.
  var document: Document {
    let total = decimalLiteral(score, digits: 4)
    return Document(
      schema: "crm.churn_explanation/1",
      members: asOf.members + [
        ("customer_id", .integer(customer)), ("name", .string(name)), ("level", .string(level.rawValue)),
        ("score", .number(total)),
        (
          "signals",
          .array(
            parts.map { part in
              .object(zip(Part.columns, part.cells).map { (key: $0.name, value: $1.json) })
            })
        ),
      ],
      text: TextDocument(sections: [
        TextDocument.Section(fields: [
          ("customer", ["\(customer) \(name)"]), ("as of", asOf.line.values), ("level", [level.rawValue]),
          ("score", [total]),
        ]),
        TextDocument.Section(columns: Part.columns, rows: parts.map(\.cells)),
      ]),
      columns: Part.columns, rows: parts.map(\.cells))
  }
}
