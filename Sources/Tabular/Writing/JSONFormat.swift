/// JSON: an object a row, every key always present, in the order of the columns.
struct JSONFormat: RowFormat {
  enum Layout {
    /// One array, an object a line.
    case array
    /// One object a line and nothing around them.
    case lines
  }

  private let layout: Layout
  /// What stands before each value: `{"id":`, then `,"name":`.
  private let keys: [[UInt8]]
  private var isEmpty = true

  init(_ columns: [Column], layout: Layout) {
    self.layout = layout
    keys = columns.enumerated().map { index, column in
      var key = ByteBuffer()
      key.append(index == 0 ? "{" : ",")
      key.appendJSONString(column.name)
      key.append(":")
      return key.withBytes(Array.init)
    }
  }

  func begin(_ output: inout ByteBuffer) {
    if layout == .array { output.append("[") }
  }

  mutating func write(_ row: borrowing RowBuffer, to output: inout ByteBuffer) {
    if layout == .array { output.append(isEmpty ? "\n" : ",\n") }
    isEmpty = false
    if keys.isEmpty { output.append("{") }
    for index in keys.indices {
      keys[index].withUnsafeBufferPointer { output.append(contentsOf: $0) }
      writeValue(of: row, at: index, to: &output)
    }
    output.append(layout == .array ? "}" : "}\n")
  }

  func finish(_ output: inout ByteBuffer) {
    if layout == .array { output.append(isEmpty ? "]\n" : "\n]\n") }
  }

  @inline(__always)
  private func writeValue(of row: borrowing RowBuffer, at index: Int, to output: inout ByteBuffer) {
    let kind = row.kind(of: index)
    row.withBytes(of: index) { bytes in
      switch kind {
      case .null: output.append("null")
      case .text, .instant: output.appendJSONString(bytes)
      case .integer, .decimal: writeNumber(bytes, to: &output)
      case .boolean: output.append(isTrue(bytes) ? "true" : "false")
      case .list: writeList(bytes, to: &output)
      case .json: writeDocument(bytes, to: &output)
      }
    }
  }

  /// A literal that JSON has no number for, such as `Inf`, is written as a string, so that the document stays
  /// valid.
  @inline(__always)
  private func writeNumber(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer) {
    if isJSONNumber(bytes) { output.append(contentsOf: bytes) } else { output.appendJSONString(bytes) }
  }

  private func writeList(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer) {
    output.append("[")
    if !bytes.isEmpty {
      for (index, item) in bytes.split(separator: listSeparator, omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { output.append(",") }
        output.appendJSONString(UnsafeBufferPointer(rebasing: item))
      }
    }
    output.append("]")
  }

  private func writeDocument(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer) {
    if bytes.isEmpty { output.append("null") } else { output.appendJSONText(bytes) }
  }
}
