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
