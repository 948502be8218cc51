import Tabular

/// What a column of a file was understood as, for `crm import check` and for the next file's mapping.
package struct MappedColumn: Sendable, Equatable {
  /// What the understanding rests on.
  package enum Ground: String, Sendable, CaseIterable {
    /// Asked for by `--map` or a saved mapping.
    case map
    case preset
    /// One of our own column names.
    case own
    case alias
    /// A declared custom field has this name.
    case field
    /// Unknown, and made a custom field.
    case kept
    /// Unknown, and left out.
    case dropped
  }

  /// The column's place in the file, from 1.
  package private(set) var position: Int
  package let column: String
  package let target: ColumnTarget
  package let ground: Ground

  /// The same column at another place.
  func at(position: Int) -> MappedColumn {
    var column = self
    column.position = position
    return column
  }
}

extension MappedColumn: Tabulated {
  package static let columns = [
    Column("position", .integer, help: "the column's place in the file, from 1"),
    Column("column", help: "its name in the file"),
    Column("target", help: "what it fills, as --map writes it; - for nothing"),
    Column("ground", help: "map, preset, own, alias, field, kept or dropped"),
  ]

  package var cells: [Cell] {
    [.integer(Int64(position)), .text(column), .text(target.text), .text(ground.rawValue)]
  }
}
