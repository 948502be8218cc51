/// Rows that are pulled one at a time, so that memory does not grow with their number; a pull may throw.
package protocol RowSource {
  /// The columns of every row, in order.
  var columns: [Column] { get }

  /// Clears `row`, appends one cell a column, and returns true; returns false after the last row.
  mutating func next(into row: inout RowBuffer) throws -> Bool

  /// Says, before the first row is pulled, that at most so many will be: what sorts may then keep no more.
  mutating func expect(atMost rows: Int) throws

  /// How many rows are left, for `50 of 1234` where a limit cuts; `nil` where they are more than are worth pulling for it.
  /// Consumes them.
  mutating func countRemaining() throws -> Int?

  /// How many rows there are, those that were pulled among them; `nil` where that is not soon said. Consumes none.
  func countAll() throws -> Int?
}

extension RowSource {
  package func countAll() throws -> Int? { nil }

  package mutating func expect(atMost rows: Int) {}

  /// Pulls the rows that are left, as far as that is soon done. A source that can ask its database for the number does so
  /// instead.
  package mutating func countRemaining() throws -> Int? {
    var row = RowBuffer()
    var count = 0
    while try next(into: &row) {
      count += 1
      if count > mostRowsCounted { return nil }
    }
    return count
  }
}

/// How many rows are pulled only to be counted.
package let mostRowsCounted = 1_000

/// Rows already in memory: the short lists.
package struct TabulatedRows<Element: Tabulated>: RowSource {
  private let elements: [Element]
  private var position = 0

  package init(_ elements: [Element]) { self.elements = elements }

  package var columns: [Column] { Element.columns }

  package mutating func next(into row: inout RowBuffer) -> Bool {
    guard position < elements.count else { return false }
    row.removeAll()
    for cell in elements[position].cells { row.append(cell) }
    position += 1
    return true
  }

  package mutating func countRemaining() -> Int? { elements.count - position }

  package func countAll() -> Int? { elements.count }
}

/// Rows of cells already in memory.
package struct CellRows: RowSource {
  package let columns: [Column]
  private let rows: [[Cell]]
  private var position = 0

  package init(_ columns: [Column], _ rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows
  }

  package mutating func next(into row: inout RowBuffer) -> Bool {
    guard position < rows.count else { return false }
    row.removeAll()
    for cell in rows[position] { row.append(cell) }
    position += 1
    return true
  }

  package mutating func countRemaining() -> Int? { rows.count - position }

  package func countAll() -> Int? { rows.count }
}
