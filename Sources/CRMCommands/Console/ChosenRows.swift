import Tabular

/// A source reduced to chosen columns. A row is copied within one buffer, so that it costs no allocation.
struct ChosenRows<Source: RowSource>: RowSource {
  private(set) var source: Source
  let columns: [Column]
  private let indexes: [Int]
  private let isIdentity: Bool
  private let whole = WholeRow()

  init(_ source: Source, _ indexes: [Int]) {
    self.source = source
    self.indexes = indexes
    columns = indexes.map { source.columns[$0] }
    isIdentity = indexes == Array(source.columns.indices)
  }

  mutating func next(into row: inout RowBuffer) throws -> Bool {
    if isIdentity { return try source.next(into: &row) }
    guard try source.next(into: &whole.buffer) else { return false }
    row.removeAll()
    for index in indexes {
      let kind = whole.buffer.kind(of: index)
      if kind == .null {
        row.appendNull()
      } else {
        whole.buffer.withBytes(of: index) { row.append($0, as: kind) }
      }
    }
    return true
  }

  mutating func expect(atMost rows: Int) throws { try source.expect(atMost: rows) }

  /// A cell of the source's row that `row` was chosen from.
  func text(ofSource index: Int, in row: borrowing RowBuffer) -> String {
    isIdentity ? row.text(of: index) : whole.buffer.text(of: index)
  }

  mutating func countRemaining() throws -> Int? { try source.countRemaining() }

  func countAll() throws -> Int? { try source.countAll() }
}

/// The row before the choice, kept from row to row.
private final class WholeRow {
  var buffer = RowBuffer()
}
