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

  package var name: String
  package var kind: Kind
  /// Whether the text table shows the column unless `--columns` asks otherwise.
  package var isShown: Bool
  /// One line for `--columns help` and the man pages.
  package var help: String
  /// What its values mean, for whoever decides the ink.
  package var meaning: ValueMeaning

  package init(
    _ name: String, _ kind: Kind = .text, shown: Bool = true, means meaning: ValueMeaning = .none,
    help: String = ""
  ) {
    self.meaning = meaning
    self.name = name
    self.kind = kind
    self.isShown = shown
    self.help = help
  }

  /// Numbers are set flush right in a text table.
  package var isNumeric: Bool { kind == .integer || kind == .decimal }
}
