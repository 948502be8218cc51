import CRMKit
import Tabular

/// A definition that was added or removed, or a field of one that was changed.
struct DefinitionChangeRow: Tabulated {
  static let columns = [
    Column("change", help: "added, changed or removed"),
    Column("noun", help: "noun of the definition"),
    Column("name", help: "name of the definition"),
    Column("field", help: "field that changed, or related data of a removed definition"),
    Column("before", help: "value before, or number of related records; empty if none"),
    Column("after", help: "value after; empty if none"),
  ]

  let cells: [Cell]

  static func all(_ change: DefinitionChange) -> [DefinitionChangeRow] {
    let head: [Cell] = [.text(change.kind.rawValue), .text(change.noun), .text(change.name)]
    let counts = change.related.counts.map {
      DefinitionChangeRow(cells: head + [.text("\($0.noun)s"), .text(String($0.count)), .null])
    }
    let fields = change.fields.map {
      DefinitionChangeRow(cells: head + [.text($0.key), cell($0.before), cell($0.after)])
    }
    let rows = fields + counts
    return rows.isEmpty ? [DefinitionChangeRow(cells: head + [.null, .null, .null])] : rows
  }

  private static func cell(_ value: JSONValue?) -> Cell {
    switch value {
    case nil: .null
    case .string(let text)?: .text(text)
    case let value?: .text(value.compactText)
    }
  }
}

extension DefinitionSummary {
  /// The summary as `crm.config_imported/1`.
  func document(changeset: Int64?, isDryRun: Bool) -> Document {
    let columns = DefinitionChangeRow.columns
    let rows = changes.flatMap(DefinitionChangeRow.all).map(\.cells)
    let counts: [(key: String, count: Int)] = [
      ("added", count(.added)), ("changed", count(.changed)), ("removed", count(.removed)),
      ("unchanged", unchanged),
    ]
    var fields = counts.map { (key: $0.key, value: [String($0.count)]) }
    fields.append(
      isDryRun
        ? (key: "dry_run", value: ["true"])
        : (key: "changeset", value: changeset.map { [String($0)] } ?? []))
    let table = TextDocument.Section(columns: columns, rows: rows)
    return Document(
      schema: "crm.config_imported/1",
      members: counts.map { (key: $0.key, value: .integer($0.count)) } + [
        ("changes", .array(changes.map(\.json))),
        ("changeset", changeset.map { .integer($0) } ?? .null), ("dry_run", .boolean(isDryRun)),
      ],
      text: TextDocument(sections: (rows.isEmpty ? [] : [table]) + [TextDocument.Section(fields: fields)]),
      columns: columns, rows: rows)
  }
}

extension DefinitionChange {
  fileprivate var json: JSONValue {
    .object([
      ("change", .string(kind.rawValue)), ("noun", .string(noun)), ("name", .string(name)),
      (
        "fields",
        .array(
          fields.map {
            .object([
              ("field", .string($0.key)), ("before", $0.before ?? .null), ("after", $0.after ?? .null),
            ])
          })
      ),
      (
        "related",
        .array(
          related.counts.map {
            .object([("noun", .string($0.noun)), ("count", .integer(Int64($0.count)))])
          })
      ),
    ])
  }
}
