/// Cells made visible and measured, one after the other in one block, waiting to be laid out.
struct VisibleCells: ~Copyable {
  private var bytes = ByteBuffer(capacity: 4096)
  private var ends: [Int] = []
  private var widths: [Int] = []
  /// One a cell where output is coloured, else none.
  private var meanings: [Meaning?] = []

  var count: Int { ends.count }
  /// Bytes held.
  var size: Int { bytes.count }

  /// - Returns: the columns the cell takes.
  @discardableResult
  mutating func append(_ cell: UnsafeBufferPointer<UInt8>) -> Int {
    let width = bytes.appendVisible(cell)
    ends.append(bytes.count)
    widths.append(width)
    return width
  }

  /// What the cells of the row that was appended mean.
  mutating func mean(_ row: [Meaning?]) { meanings += row }

  func meaning(of index: Int) -> Meaning? { meanings.isEmpty ? nil : meanings[index] }

  mutating func removeAll() {
    meanings.removeAll(keepingCapacity: true)
    bytes.removeAll()
    ends.removeAll(keepingCapacity: true)
    widths.removeAll(keepingCapacity: true)
  }

  func width(of index: Int) -> Int { widths[index] }

  func withBytes<R>(of index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    bytes.withBytes {
      body(UnsafeBufferPointer(rebasing: $0[(index == 0 ? 0 : ends[index - 1])..<ends[index]]))
    }
  }
}
