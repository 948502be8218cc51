/// A column of a table: what its header, its JSON key, `--columns` and `--sort` call it.
package struct Column: Sendable, Equatable {
  /// How the values of a column are written.
  package enum Kind: String, Sendable {
    case text
    case integer
    /// An exact decimal literal: money, a ratio.
    case decimal
    case boolean
    /// RFC 3339 UTC, `2026-01-15T09:00:00Z`.
    case instant
    /// `2026-01-15`.
    case date
    /// Several texts: an array in JSON, joined by `; ` elsewhere.
    case list
    /// An object of custom fields: an object in JSON, its text elsewhere.
    case json
  }

  /// What a column is to a row, where a terminal is too narrow for all of them.
  package enum Use: Sendable {
    /// By it a row is known: it is never left out, and cut last.
    case key
    case standard
    /// It says more of what others say: it is left out first.
    case detail
    /// A bar: it takes the width that is left. Its cells are made by ``BarCell``.
    case bar
  }

  package var name: String
  package var kind: Kind
  package var use: Use
  /// Whether a person named it: it is never left out.
  package var isAsked = false
  /// Whether the text table shows the column unless `--columns` asks otherwise.
  package var isShown: Bool
  /// One line for `--columns help` and the man pages.
  package var help: String
  /// What its values mean, for whoever decides the ink.
  package var meaning: ValueMeaning

  /// - Parameter use: an id, a name and a state are keys, whatever the list.
  package init(
    _ name: String, _ kind: Kind = .text, shown: Bool = true, use: Use? = nil,
    means meaning: ValueMeaning = .none, help: String = ""
  ) {
    self.meaning = meaning
    self.name = name
    self.kind = kind
    self.use = use ?? (Column.keyNames.contains(name) ? .key : .standard)
    self.isShown = shown
    self.help = help
  }

  private static let keyNames: Set = ["id", "name", "state"]

  /// Numbers are set flush right in a text table.
  package var isNumeric: Bool { kind == .integer || kind == .decimal }
}

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
