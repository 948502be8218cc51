/// The insertions of one changeset into one table: ids, the prepared statement, and the sum of the rows' hashes.
///
/// A row is begun, given its columns in order, and inserted. Its texts are copied once: the bytes that are hashed are the
/// bytes that SQLite reads.
package final class TableInsertion {
  private static let pieceSize = 1 << 16

  let table: TrackedTable
  private let statement: RawStatement
  private let columnCount: Int
  private let summer = RowSummer()
  private var rows: RowBytes
  private var ends: [Int] = []
  private var texts: [Text] = []
  private var column = 0
  private(set) var count: Int64 = 0
  private(set) var first: Int64?
  private(set) var last: Int64

  /// Where a text of the row stands in `rows`.
  private struct Text {
    var column: Int32
    var start: Int
    var end: Int
  }

  /// - Parameter lastKnown: the last id that was ever given in the table.
  init(_ table: TrackedTable, connection: OpaquePointer, changeset: Int64, lastKnown: Int64) throws {
    self.table = table
    columnCount = table.columns.count
    last = lastKnown
    rows = RowBytes(table)
    statement = try RawStatement(connection, table.insertSQL)
    try statement.bind(changeset, at: Int32(table.changesetIndex + 1))
  }

  /// The columns that a row is given, in their order: all but its id and its changeset.
  package private(set) lazy var valueColumns: [String] = table.columns.enumerated()
    .filter { $0.offset != 0 && $0.offset != table.changesetIndex }.map(\.element)

  /// Where whoever inserts finds the value of each of these columns; made for the first row.
  package var layout: [Int] = []

  /// Begins a row under the next id.
  func begin() throws {
    rows.beginRow()
    column = 0
    try add(last + 1)
  }

  /// Begins a row under an id of its own.
  /// - Returns: whether the id comes after all that were given.
  func begin(id: Int64) throws -> Bool {
    guard id > last, id < .max else { return false }
    last = id - 1
    try begin()
    return true
  }

  package func add(_ integer: Int64) throws {
    let column = nextColumn()
    rows.add(integer, column: column)
    try statement.bind(integer, at: Int32(column + 1))
  }

  package func add(_ text: String) {
    var text = text
    let column = nextColumn()
    text.withUTF8 {
      rows.add($0, column: column)
      texts.append(Text(column: Int32(column + 1), start: rows.count - $0.count, end: rows.count))
    }
  }

  package func addNull() throws { try statement.bindNull(at: Int32(nextColumn() + 1)) }

  /// Columns that a later step added stand behind that of the changeset.
  private func nextColumn() -> Int {
    defer { column += column + 1 == table.changesetIndex ? 2 : 1 }
    return column
  }

  package func add(_ text: String?) throws { if let text { add(text) } else { try addNull() } }

  package func add(_ value: SQLValue) throws {
    switch value {
    case .null: try addNull()
    case .integer(let integer): try add(integer)
    case .text(let text): add(text)
    }
  }

  /// Inserts the row that was begun, and returns its id.
  package func insert() throws -> Int64 {
    precondition(column >= columnCount, "every column of \(table.name) needs a value")
    try rows.buffer.withUnsafeBytes { bytes in
      for text in texts {
        try statement.bindUncopied(
          UnsafeRawBufferPointer(rebasing: bytes[text.start..<text.end]), at: text.column)
      }
      try statement.runBound()
    }
    texts.removeAll(keepingCapacity: true)
    ends.append(rows.count)
    if rows.count > TableInsertion.pieceSize { handOn() }
    last += 1
    count += 1
    if first == nil { first = last }
    return last
  }

  /// The sum of the hashes of all rows inserted.
  var sum: RowSum {
    handOn()
    return summer.total
  }

  private func handOn() {
    let piece = rows.drain()
    if History.isEnabled { summer.add(piece, ends: ends) }
    ends.removeAll(keepingCapacity: true)
  }
}
