import CRMKit
import Tabular

extension ReportDefinition {
  private static let columns = [
    Column("name", help: "what is defined"), Column("definition", help: "how it is computed"),
  ]

  /// The definition as `crm.report_definition/1`.
  var document: Document {
    let pairs = { (pairs: [(String, String)]) -> JSONValue in
      .object(pairs.map { (key: $0.0, value: .string($0.1)) })
    }
    return Document(
      schema: "crm.report_definition/1",
      members: [
        ("name", .string(name)), ("meaning", .string(meaning)),
        ("formulas", pairs(formulas.map { ($0.name, $0.formula) })), ("sources", .strings(sources)),
        ("settings", pairs(settings.map { ($0.key, $0.value) })),
      ] + (name == "rfm" ? [("segment_tables", ReportDefinition.tables)] : []),
      text: TextDocument(
        sections: [
          TextDocument.Section(fields: [("report", [name]), ("tells", [meaning])]),
          TextDocument.Section(title: "formulas", fields: formulas.map { ($0.name, [$0.formula]) }),
          TextDocument.Section(title: "sources", items: sources),
          TextDocument.Section(title: "settings", fields: settings.map { ($0.key, [$0.value]) }),
        ] + (name == "rfm" ? ReportDefinition.tableSections : [])),
      columns: ReportDefinition.columns, rows: formulas.map { [.text($0.name), .text($0.formula)] })
  }

  private static var tables: JSONValue {
    .object(
      RFMSegmentTable.shipped.map { table in
        let rules = table.rules.map { rule in
          JSONValue.object(zip(RFMSegmentRule.columns, rule.cells).map { (key: $0.name, value: $1.json) })
        }
        return (key: table.name, value: .array(rules))
      })
  }

  private static var tableSections: [TextDocument.Section] {
    RFMSegmentTable.shipped.map { table in
      TextDocument.Section(
        title: "segments \(table.name)", columns: RFMSegmentRule.columns, rows: table.rules.map(\.cells))
    }
  }
}
