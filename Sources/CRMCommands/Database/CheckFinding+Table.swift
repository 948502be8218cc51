import CRMKit
import Tabular

extension CheckFinding: Tabulated {
  package static let columns = [
    Column(
      "kind",
      help: "integrity, foreign_key, chain, written, before, external, head, expected, order_sum or index."),
    Column("changeset", .integer, help: "The changeset it belongs to, where one is known."),
    Column("table", help: "The table it was found in."),
    Column("detail", help: "What does not hold."),
  ]

  package var cells: [Cell] {
    [.text(kind), changeset.map(Cell.integer) ?? .null, .optional(table), .text(detail)]
  }
}
