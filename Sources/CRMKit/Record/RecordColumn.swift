import Tabular

/// A column of a list, and the expression it is read from.
package struct RecordColumn: Sendable {
  /// How a value of the database becomes a cell.
  enum Reading: Sendable {
    /// As it is; integers of a column of instants are Unix seconds, the items of a list are separated by U+001F.
    case plain
    /// Minor units of the row's currency.
    case money
    /// An integer in units of 1/10^digits.
    case scaled(digits: Int)
    /// Ten-thousandths, written with four decimals.
    case ratio
    /// A JSON object.
    case json
    /// Texts that are made of the value, in the row's currency.
    case texts(@Sendable (String, Currency) -> [String])
  }

  package let column: Column
  let sql: String
  let reading: Reading
  /// What rows are sorted by, where that is not the value itself.
  let rank: String?

  /// - Parameters:
  ///   - sql: the expression; the column of the same name in the table with the alias `r` by default.
  ///   - words: of a closed set of words, their order from the lowest to the highest.
  init(
    _ name: String, _ kind: Column.Kind = .text, shown: Bool = true, use: Column.Use? = nil,
    sql: String? = nil, as reading: Reading = .plain, words: [String] = [],
    means meaning: ValueMeaning = .none, help: String
  ) {
    column = Column(name, kind, shown: shown, use: use, means: meaning, help: help)
    self.sql = sql ?? "r.\(name)"
    self.reading = reading
    let cases = words.enumerated().map { "WHEN '\($1)' THEN \($0)" }.joined(separator: " ")
    rank = words.isEmpty ? nil : "CASE \(self.sql) \(cases) END"
  }
}
