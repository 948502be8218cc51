import CRMKit
import Tabular

extension Document {
  /// A record shown: its columns, and where it came from.
  static func record(
    _ noun: String, _ columns: [Column], _ row: [Cell], _ added: Provenance, _ changed: Provenance?
  ) -> Document {
    Document(
      schema: "crm.\(noun)/1",
      members: zip(columns, row).map { (key: $0.name, value: $1.json) } + [
        ("added", added.json), ("changed", changed?.json ?? .null),
      ],
      text: TextDocument(sections: [
        TextDocument.Section(.fields(zip(columns, row).map { TextDocument.Field($0, $1) })),
        TextDocument.Section(
          title: "history", fields: [("added", [added.line]), ("changed", changed.map { [$0.line] } ?? [])]),
      ]),
      columns: columns, rows: [row])
  }
}
