import CRMKit
import Tabular

extension OrderPortrait {
  /// The portrait as `crm.order/1`.
  var document: Document {
    let columns = OrderPortrait.columns.filter { $0.name != "lines" }
    let cells = zip(OrderPortrait.columns, row).filter { $0.0.name != "lines" }.map(\.1)
    return Document(
      schema: "crm.order/1",
      members: zip(columns, cells).map { (key: $0.name, value: $1.json) } + [
        ("lines", OrderPortrait.json(OrderPortrait.lineColumns, lines)),
        ("refunds", OrderPortrait.json(OrderPortrait.refundColumns, refunds)),
        ("added", added.json), ("changed", changed?.json ?? .null),
      ],
      text: TextDocument(sections: [
        TextDocument.Section(.fields(zip(columns, cells).map { TextDocument.Field($0, $1) })),
        TextDocument.Section(title: "lines", columns: OrderPortrait.lineColumns, rows: lines),
        TextDocument.Section(title: "refunds", columns: OrderPortrait.refundColumns, rows: refunds),
        TextDocument.Section(
          title: "history", fields: [("added", [added.line]), ("changed", changed.map { [$0.line] } ?? [])]),
      ]),
      columns: columns, rows: [cells])
  }

  private static func json(_ columns: [Column], _ rows: [[Cell]]) -> JSONValue {
    .array(rows.map { .object(zip(columns, $0).map { ($0.name, $1.json) }) })
  }
}
