/// One value of a table, before a writer decides the ink.
package enum Cell: Sendable, Equatable {
  case null
  case text(String)
  case integer(Int64)
  /// An exact literal such as `12.50`.
  case decimal(String)
  case boolean(Bool)
  /// Unix seconds, UTC.
  case instant(Int64)
  case list([String])
  case json(JSONValue)

  /// `nil` becomes `.null`.
  package static func optional(_ value: String?) -> Cell { value.map(Cell.text) ?? .null }
}

/// A record that says its columns once; writers, `--columns`, `--sort` and the man pages read them there.
package protocol Tabulated {
  static var columns: [Column] { get }
  /// One cell a column, in the order of `columns`.
  var cells: [Cell] { get }
}
