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
        ("weights", settings.json), ("calibration", .object(calibration.members)),
        ("levels", .object(counts.map { (key: $0.rawValue, value: .integer($1)) })),
      ],
      lines: [
        asOf.line,
        TextDocument.Field("levels", counts.map { "\($0.rawValue) \($1)" }.joined(separator: ", ")),
        TextDocument.Field("weights", calibration.words),
        TextDocument.Field("auc", calibration.accuracy),
      ])
  }
}

extension ChurnCalibration {
  fileprivate var members: [(key: String, value: JSONValue)] {
    func number(_ value: Double?) -> JSONValue { value.map { .number($0.literal()) } ?? .null }
    return [
      ("weights", .string(weights.rawValue)), ("cut", .string(cut.description)),
      ("until", .string(until.description)), ("customers", .integer(Int64(customers))),
      ("returned", .integer(Int64(returned))), ("auc", number(area)), ("auc_silence", number(silenceArea)),
    ]
  }

  fileprivate var words: String {
    switch weights {
    case .fitted: "fitted to who ordered from the day after \(cut) to \(until)"
    case .standard:
      "by default: of \(customers) customers by \(cut), \(returned) ordered by \(until), too few to fit them"
    case .set: "as set"
    }
  }

  fileprivate var accuracy: String? {
    guard let area, let silenceArea else { return nil }
    return "score \(area.literal()), silence alone \(silenceArea.literal()), "
      + "of \(customers) customers by \(cut), of whom \(returned) ordered by \(until)"
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
