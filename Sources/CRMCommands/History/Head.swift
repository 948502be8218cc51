import CRMKit
import Tabular

/// The last changeset and the hash that proves it and everything before it.
struct Head: Tabulated {
  static let columns = [
    Column("changeset", .integer, help: "number of the last changeset"),
    Column("hash", help: "SHA-256 hash of the changeset, 64 hexadecimal digits"),
  ]

  let cells: [Cell]

  init(_ changeset: Changeset) { cells = [.integer(changeset.id), .text(changeset.hash)] }
}
