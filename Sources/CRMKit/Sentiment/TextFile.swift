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

/// The rows of a file of texts as they are pulled.
struct TextRows {
  private let reader: RecordReader
  private let columns: [String]
  private var places: [Int] = []

  init(_ file: TextFile) throws {
    columns = [file.textColumn] + file.otherColumns
    reader = try RecordReader(path: file.path, options: file.read)
    if reader.source.delimiter != nil { places = try columns.map(place) }
  }

  /// The values of the columns in their order; an empty text where a record of JSON has none.
  mutating func next() throws -> (values: [String], line: Int)? {
    guard let record = try reader.next() else { return nil }
    if reader.source.delimiter != nil { return (places.map { record.values[$0] ?? "" }, record.line) }
    let values = columns.map { column in
      record.names.firstIndex(of: column).flatMap { record.values[$0] } ?? ""
    }
    return (values, record.line)
  }

  private func place(_ column: String) throws -> Int {
    guard let place = reader.names.firstIndex(of: column) else {
      throw SentimentError.unknownColumn(column, among: reader.names)
    }
    return place
  }
}
