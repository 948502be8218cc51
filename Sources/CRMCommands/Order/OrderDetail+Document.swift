import CRMKit
import Tabular

extension OrderDetail {
  /// The detail as `crm.order/1`.
  var document: Document {
    let columns = OrderDetail.columns.filter { $0.name != "lines" }
    let cells = zip(OrderDetail.columns, row).filter { $0.0.name != "lines" }.map(\.1)
    return Document(
      schema: "crm.order/1",
      members: zip(columns, cells).map { (key: $0.name, value: $1.json) } + [
        ("lines", OrderDetail.json(OrderDetail.lineColumns, lines)),
        ("refunds", OrderDetail.json(OrderDetail.refundColumns, refunds)),
        ("added", added.json), ("changed", changed?.json ?? .null),
      ],
      text: TextDocument(sections: [
        TextDocument.Section(.fields(zip(columns, cells).map { TextDocument.Field($0, $1) })),
        TextDocument.Section(title: "lines", columns: OrderDetail.lineColumns, rows: lines),
        TextDocument.Section(title: "refunds", columns: OrderDetail.refundColumns, rows: refunds),
        TextDocument.Section(
          title: "history", fields: [("added", [added.line]), ("changed", changed.map { [$0.line] } ?? [])]),
      ]),
      columns: columns, rows: [cells])
  }

  private static func json(_ columns: [Column], _ rows: [[Cell]]) -> JSONValue {
    .array(rows.map { .object(zip(columns, $0).map { ($0.name, $1.json) }) })
  }
}
