import Tabular

/// A customer who joined a segment or left it.
package struct SegmentChange: Sendable, Equatable {
  package var customer: Int64
  package var name: String
  package var hasJoined: Bool
}

extension SegmentChange: Tabulated {
  package static let columns = [
    Column("id", .integer, help: "id of the customer"),
    Column("name", help: "full name"),
    Column("change", means: .membership, help: "joined or left"),
  ]

  package var cells: [Cell] { [.integer(customer), .text(name), .text(hasJoined ? "joined" : "left")] }
}
