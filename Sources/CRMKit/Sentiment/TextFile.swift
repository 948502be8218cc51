import Analytics
import Tabular

/// A column of a file of texts, and another one where it is needed.
package struct TextFile: Sendable {
  package var path: String
  package var read: ReadOptions
  package var textColumn: String
  /// The label of a text, or what it is split by.
  package var otherColumns: [String] = []

  package init(path: String, read: ReadOptions, textColumn: String) {
    self.path = path
    self.read = read
    self.textColumn = textColumn
  }

  /// Calls `body` for each row with a text: the text, the values of the other columns, the line.
  ///
  /// - Returns: how many rows were passed over because they have no text.
  /// - Throws: ``SentimentError/unknownColumn(_:among:)``, ``ReadError``, ``FileError``, and what `body` throws.
  func forEach(
    _ interruption: Interruption, _ body: (_ text: String, _ others: [String], _ line: Int) throws -> Void
  ) throws -> Int {
    var rows = try TextRows(self)
    var empty = 0
    while let row = try rows.next() {
      try interruption.check()
      if row.values[0].trimmed.isEmpty {
        empty += 1
      } else {
        try body(row.values[0], Array(row.values.dropFirst()), row.line)
      }
    }
    return empty
  }
}
