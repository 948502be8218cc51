import CRMKit
import Tabular

/// The last changeset and the hash that proves it and everything before it.
struct Head: Tabulated {
  static let columns = [
    Column("changeset", .integer, help: "Number of the last changeset."),
    Column("hash", help: "Its SHA-256, 64 hexadecimal digits."),
  ]

  let cells: [Cell]

  init(_ changeset: Changeset) { cells = [.integer(changeset.id), .text(changeset.hash)] }
}
