/// Rows that are pulled one at a time, so that memory does not grow with their number; a pull may throw.
package protocol RowSource {
  /// The columns of every row, in order.
  var columns: [Column] { get }

  /// Clears `row`, appends one cell a column, and returns true; returns false after the last row.
  mutating func next(into row: inout RowBuffer) throws -> Bool

  /// How many rows are left, for `50 of 1234` where a limit cuts. Consumes them.
  mutating func countRemaining() throws -> Int
}

extension RowSource {
  /// Pulls the rows that are left. A source that can ask its database for the number does so instead.
  package mutating func countRemaining() throws -> Int {
    var row = RowBuffer()
    var count = 0
    while try next(into: &row) { count += 1 }
    return count
  }
}

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

  package mutating func countRemaining() -> Int { elements.count - position }
}
