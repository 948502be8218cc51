import Tabular

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
