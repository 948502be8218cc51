import CRMKit
import Tabular

extension CheckFinding: Tabulated {
  package static let columns = [
    Column(
      "kind",
      help:
        "kind: integrity, foreign_key, chain, written, before, external, head, expected, order_sum or index"),
    Column("changeset", .integer, help: "changeset it belongs to; empty if unknown"),
    Column("table", help: "table it was found in"),
    Column("detail", help: "difference found"),
  ]

  package var cells: [Cell] {
    [.text(kind), changeset.map(Cell.integer) ?? .null, .optional(table), .text(detail)]
  }
}
