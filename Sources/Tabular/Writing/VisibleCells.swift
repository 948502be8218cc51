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

extension VisibleCells {
  /// Writes the cells of one row where the layout puts them.
  func writeLine(from first: Int, isHeader: Bool, _ layout: TextTableLayout, to output: inout ByteBuffer) {
    let cutsAll = layout.terminalWidth.map { pushedWidth(from: first, layout) > $0 } ?? false
    let lineStart = output.count
    var position = 0
    for (index, slot) in layout.slots.enumerated() where !slot.isLeftOut {
      withBytes(of: first + index) { bytes in
        guard !bytes.isEmpty else { return }
        let gutter = output.count == lineStart ? 0 : TextTableLayout.gutter
        var (bytes, width, text) = (bytes, width(of: first + index), String?.none)
        if slot.isBar, !isHeader {
          text = BarCell(bytes).drawn(width: slot.width)
        } else if slot.showsDay, let day = day(ofInstant: bytes) {
          (bytes, width) = (day, day.count)
        } else if slot.mayBeCut, slot.isNarrowed || cutsAll {
          let room = max(1, slot.end - max(slot.start, position + gutter))
          if width > room { text = truncate(String(decoding: bytes, as: UTF8.self), toWidth: room) }
        }
        if let text { width = displayWidth(of: text) }
        let target = slot.isFlushRight ? slot.start + slot.width - width : slot.start
        let spaces = max(target - position, gutter)
        output.append(repeating: UInt8(ascii: " "), times: spaces)
        let meaning = meaning(of: first + index)
        if let meaning { output.append(meaning.start) }
        if let text { output.append(text) } else { output.append(contentsOf: bytes) }
        if meaning != nil { output.append(Meaning.end) }
        position += spaces + width
      }
    }
    output.dropTrailingSpaces(after: lineStart)
  }

  /// How wide the line gets where each cell that is wider than its column pushes the others.
  private func pushedWidth(from first: Int, _ layout: TextTableLayout) -> Int {
    var end = 0
    for (index, slot) in layout.slots.enumerated() where !slot.isLeftOut {
      let isWider = !slot.isBar && !slot.showsDay && !slot.isNarrowed
      end = max(slot.start, end + (end == 0 ? 0 : TextTableLayout.gutter))
      end += isWider ? max(slot.width, width(of: first + index)) : slot.width
    }
    return end
  }
}

/// `2026-01-15` of `2026-01-15T09:00:00Z`; `nil` where the cell holds something else.
func day(ofInstant cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
  guard cell.count == 20, cell[10] == UInt8(ascii: "T"), cell[19] == UInt8(ascii: "Z") else { return nil }
  return UnsafeBufferPointer(rebasing: cell[..<10])
}
