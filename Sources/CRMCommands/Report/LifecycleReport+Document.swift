import CRMKit
import Tabular

extension LifecycleReport {
  /// What holds for all customers, as `crm.lifecycle/1`.
  var document: Document {
    Document(
      schema: "crm.lifecycle/1",
      members: asOf.members + [
        ("scheme", .string(scheme.rawValue)),
        ("limits", .object(rules.limits.map { (key: $0.key, value: .integer($0.days)) })),
        ("stages", .object(counts.map { (key: $0.stage, value: .integer($0.customers)) })),
      ],
      lines: [
        asOf.line,
        TextDocument.Field("stages", counts.map { "\($0.stage) \($0.customers)" }.joined(separator: ", ")),
      ])
  }
}
