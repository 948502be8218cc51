/// One id a line, or ended by NUL: the column named `id`, else the first. A row without one is left out.
struct IdentifierFormat: RowFormat {
  private let index: Int
  private let end: UInt8

  init(_ columns: [Column], _ options: WriteOptions) {
    index = columns.firstIndex { $0.name == "id" } ?? 0
    end = options.null ? 0 : UInt8(ascii: "\n")
  }

  func begin(_ output: inout ByteBuffer) {}

  func write(_ row: borrowing RowBuffer, to output: inout ByteBuffer) {
    guard index < row.count, row.kind(of: index) != .null else { return }
    row.withPlainText(of: index) { output.append(contentsOf: $0) }
    output.append(end)
  }

  func finish(_ output: inout ByteBuffer) {}
}
