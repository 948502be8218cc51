/// One id a line, or ended by NUL: the column named `id`, else the first. A row without one is left out, and one that has the
/// same again: behind one another an id, anywhere a name.
struct IdentifierFormat: RowFormat {
  private let index: Int
  private let end: UInt8
  private let isNamed: Bool
  private var last: [UInt8]?
  private var names: Set<[UInt8]> = []

  init(_ columns: [Column], _ options: WriteOptions) {
    let id = columns.firstIndex { $0.name == "id" }
    index = id ?? 0
    isNamed = id == nil
    end = options.null ? 0 : UInt8(ascii: "\n")
  }

  func begin(_ output: inout ByteBuffer) {}

  mutating func write(_ row: borrowing RowBuffer, to output: inout ByteBuffer) {
    guard index < row.count, row.kind(of: index) != .null else { return }
    row.withPlainText(of: index) { text in
      guard last.map({ !$0.elementsEqual(text) }) ?? true else { return }
      last = Array(text)
      if isNamed, !names.insert(Array(text)).inserted { return }
      output.append(contentsOf: text)
      output.append(end)
    }
  }

  func finish(_ output: inout ByteBuffer) {}
}
