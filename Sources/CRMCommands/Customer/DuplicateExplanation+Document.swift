import CRMKit
import Tabular

extension DuplicateExplanation {
  /// The explanation as `crm.duplicate_explanation/1`.
  var document: Document {
    let columns = Part.columns
    return Document(
      schema: "crm.duplicate_explanation/1", members: members,
      text: TextDocument(sections: [
        TextDocument.Section(fields: [
          ("customer", ["\(pair.customer.id) \(pair.customer.name)".trimmed]),
          ("other", ["\(pair.other.id) \(pair.other.name)".trimmed]),
          ("probability", [pair.score.probability.literal() + " " + verdict]),
          ("weight", [bits(pair.score.weight) + " bits, the sum below"]),
          ("prior", [bits(pair.score.prior) + " bits, " + prior]),
        ]),
        TextDocument.Section(columns: columns, rows: parts.map(\.cells)),
      ]),
      columns: columns, rows: parts.map(\.cells))
  }

  private var members: [(key: String, value: JSONValue)] {
    [
      ("customer_id", .integer(pair.customer.id)), ("name", .string(pair.customer.name)),
      ("other_id", .integer(pair.other.id)), ("other_name", .string(pair.other.name)),
      ("probability", .number(pair.score.probability.literal())),
      ("weight", .number(bits(pair.score.weight))), ("prior", .number(bits(pair.score.prior))),
      ("against", .string(pair.score.isAgainstRelated ? "related" : "strangers")),
      ("duplicate", .boolean(isLikely && !isExcluded)), ("not_duplicate", .boolean(isExcluded)),
      (
        "fields",
        .array(
          parts.map { part in
            .object(zip(Part.columns, part.cells).map { (key: $0.name, value: $1.json) })
          })
      ),
    ]
  }

  private func bits(_ value: Double) -> String { value.literal(digits: 2) }

  private var verdict: String {
    if isExcluded { return "(marked as not duplicates)" }
    if isLikely { return "(likely duplicates)" }
    return isEqual
      ? "(equal in what is known, which unrelated customers may be by chance)" : "(likely not duplicates)"
  }

  /// Whom the pair was weighed against.
  private var prior: String {
    pair.score.isAgainstRelated
      ? "duplicates against people who share an address or a family name"
      : "duplicates against unrelated customers"
  }
}
