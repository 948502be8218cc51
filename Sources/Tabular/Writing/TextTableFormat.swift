/// A table for reading: columns two spaces apart, numbers flush right, no spaces at line ends.
///
/// Widths come from the first 1,000 rows, which wait until then; a later cell that is wider pushes the rest
/// of its line.
final class TextTableFormat: RowFormat {
  private let columns: [Column]
  private let options: WriteOptions
  private var widths: [Int]
  private var cells = VisibleCells()
  private var layout: TextTableLayout?
  private var isEmpty = true

  init(_ columns: [Column], _ options: WriteOptions) {
    self.columns = columns
    self.options = options
    widths = Array(repeating: 0, count: columns.count)
  }

  func begin(_ output: inout ByteBuffer) {
    guard options.header else { return }
    for (index, column) in columns.enumerated() {
      var name = column.name
      widths[index] = name.withUTF8 { cells.append($0) }
    }
  }

  func write(_ row: borrowing RowBuffer, to output: inout ByteBuffer) {
    isEmpty = false
    for index in 0..<row.count {
      let width = row.withPlainText(of: index) { cells.append($0) }
      if width > widths[index] { widths[index] = width }
    }
    if let layout {
      writeLines(layout, to: &output)
    } else if cells.count > sampleRows * columns.count || cells.size > sampleSize {
      settle(&output)
    }
  }

  func finish(_ output: inout ByteBuffer) {
    if isEmpty, options.isSilentWhenEmpty { return }
    if layout == nil { settle(&output) }
  }

  /// Fixes the widths and writes the lines that waited for them.
  private func settle(_ output: inout ByteBuffer) {
    let layout = TextTableLayout(columns, widths: widths, terminalWidth: options.terminalWidth)
    self.layout = layout
    writeLines(layout, isFromStart: true, to: &output)
  }

  private func writeLines(_ layout: TextTableLayout, isFromStart: Bool = false, to output: inout ByteBuffer) {
    for first in stride(from: 0, to: cells.count, by: max(1, columns.count)) {
      let isBold = isFromStart && first == 0 && options.header && options.ink
      if isBold { output.append("\u{1b}[1m") }
      writeLine(cells, from: first, layout, to: &output)
      output.append(isBold ? "\u{1b}[0m\n" : "\n")
    }
    cells.removeAll()
  }

  private func writeLine(
    _ cells: borrowing VisibleCells, from first: Int, _ layout: TextTableLayout, to output: inout ByteBuffer
  ) {
    let lineStart = output.count
    var position = 0
    for (index, slot) in layout.slots.enumerated() {
      cells.withBytes(of: first + index) { bytes in
        guard !bytes.isEmpty else { return }
        let isTooWide = slot.isCut && cells.width(of: first + index) > slot.width
        let text = isTooWide ? truncate(String(decoding: bytes, as: UTF8.self), toWidth: slot.width) : ""
        let width = isTooWide ? displayWidth(of: text) : cells.width(of: first + index)
        let target = slot.isFlushRight ? slot.start + slot.width - width : slot.start
        let isFirst = output.count == lineStart
        let spaces = max(target - position, isFirst ? 0 : TextTableLayout.gutter)
        output.append(repeating: UInt8(ascii: " "), times: spaces)
        if isTooWide { output.append(text) } else { output.append(contentsOf: bytes) }
        position += spaces + width
      }
    }
    output.dropTrailingSpaces(after: lineStart)
  }
}

/// Rows that widths are taken from.
private let sampleRows = 1000
/// Bytes that rows may hold while they wait: a table of long texts settles earlier.
private let sampleSize = 4 << 20
