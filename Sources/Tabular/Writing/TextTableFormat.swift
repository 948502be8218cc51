/// A table for reading: columns two spaces apart, numbers flush right, no spaces at line ends.
///
/// Widths come from the first 1,000 rows, which wait until then; a later cell that is wider pushes the rest
/// of its line, or is cut where the line would not fit the terminal.
final class TextTableFormat: RowFormat {
  private let columns: [Column]
  private let options: WriteOptions
  private var samples: [ColumnSample]
  private var cells = VisibleCells()
  private var layout: TextTableLayout?
  private let inker: RowInker?
  private var isEmpty = true

  init(_ columns: [Column], _ options: WriteOptions) {
    self.columns = columns
    self.options = options
    samples = Array(repeating: ColumnSample(), count: columns.count)
    inker = options.ink ? RowInker(columns, at: options.moment) : nil
  }

  /// The columns that found no room.
  var leftOut: [String] {
    guard let layout else { return [] }
    return zip(columns, layout.slots).filter(\.1.isLeftOut).map(\.0.name)
  }

  func begin(_ output: inout ByteBuffer) {
    guard options.header else { return }
    for (index, column) in columns.enumerated() {
      var name = column.name
      samples[index].header = name.withUTF8 { cells.append($0) }
    }
    if inker != nil { cells.mean(Array(repeating: nil, count: columns.count)) }
  }

  func write(_ row: borrowing RowBuffer, to output: inout ByteBuffer) {
    isEmpty = false
    for index in 0..<row.count {
      let width = row.withPlainText(of: index) { cells.append($0) }
      if width > samples[index].cells { samples[index].cells = width }
    }
    if let inker { cells.mean(inker.meanings(of: row)) }
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

  /// The whole table, of rows that are in memory.
  func text(of rows: [[Cell]]) -> String {
    var output = ByteBuffer(capacity: 4096)
    var row = RowBuffer()
    begin(&output)
    for cells in rows {
      row.removeAll()
      for cell in cells { row.append(cell) }
      write(row, to: &output)
    }
    finish(&output)
    return output.text
  }

  /// Fixes the widths and writes the lines that waited for them.
  private func settle(_ output: inout ByteBuffer) {
    if options.terminalWidth != nil {
      for index in columns.indices where columns[index].kind == .instant { lookAtInstants(of: index) }
    }
    let layout = TextTableLayout(
      columns, samples, terminalWidth: options.terminalWidth, leavesOut: options.leavesOut)
    self.layout = layout
    writeLines(layout, isFromStart: true, to: &output)
  }

  private func lookAtInstants(of column: Int) {
    var (instants, days): (Set<String>, Set<String>) = ([], [])
    var allMidnight = true
    for index in stride(
      from: column + (options.header ? columns.count : 0), to: cells.count, by: columns.count)
    {
      cells.withBytes(of: index) { bytes in
        guard let day = day(ofInstant: bytes) else { return }
        let text = String(decoding: bytes, as: UTF8.self)
        allMidnight = allMidnight && text.hasSuffix("T00:00:00Z")
        instants.insert(text)
        days.insert(String(decoding: day, as: UTF8.self))
      }
    }
    samples[column].allMidnight = allMidnight && !instants.isEmpty
    samples[column].dayIsEnough = !instants.isEmpty && days.count * 2 >= instants.count
  }

  private func writeLines(_ layout: TextTableLayout, isFromStart: Bool = false, to output: inout ByteBuffer) {
    for first in stride(from: 0, to: cells.count, by: max(1, columns.count)) {
      let isHeader = isFromStart && first == 0 && options.header
      let isBold = isHeader && options.ink
      if isBold { output.append(Meaning.heading.start) }
      cells.writeLine(from: first, isHeader: isHeader, layout, to: &output)
      output.append(isBold ? Meaning.end + "\n" : "\n")
    }
    cells.removeAll()
  }
}

/// Rows that widths are taken from.
private let sampleRows = 1000
/// Bytes that rows may hold while they wait: a table of long texts settles earlier.
private let sampleSize = 4 << 20
