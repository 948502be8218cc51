/// Where the columns of a text table stand and how wide they are, in columns of the terminal.
struct TextTableLayout {
  /// One column of the table.
  struct Slot {
    var start = 0
    var width: Int
    let isFlushRight: Bool
    /// Whether wider cells are cut to `width`; otherwise they push the rest of their line to the right.
    var isCut = false
    fileprivate let least: Int
  }

  static let gutter = 2
  private(set) var slots: [Slot]

  /// - Parameters:
  ///   - widths: the widest cell of each column seen so far, the header's included.
  ///   - terminalWidth: what the lines have to fit in; `nil` where nothing is cut.
  init(_ columns: [Column], widths: [Int], terminalWidth: Int?) {
    slots = zip(columns, widths).map { column, width in
      let least = column.mayBeCut ? min(width, leastCutWidth) : width
      return Slot(width: width, isFlushRight: column.isNumeric, least: least)
    }
    if let terminalWidth { shrink(toFit: terminalWidth) }
    var start = 0
    for index in slots.indices {
      slots[index].start = start
      start += slots[index].width + Self.gutter
    }
  }

  /// Narrows the widest columns of text, a step at a time, until the line fits or none can give more.
  private mutating func shrink(toFit terminalWidth: Int) {
    let gutters = Self.gutter * max(0, slots.count - 1)
    for index in slots.indices where slots[index].width > max(terminalWidth, slots[index].least) {
      narrow(index, to: max(terminalWidth, slots[index].least))
    }
    var excess = slots.reduce(gutters - terminalWidth) { $0 + $1.width }
    while excess > 0, let widest = widestSlot() {
      narrow(widest, to: slots[widest].width - 1)
      excess -= 1
    }
  }

  private func widestSlot() -> Int? {
    slots.indices.filter { slots[$0].width > slots[$0].least }.max { slots[$0].width < slots[$1].width }
  }

  private mutating func narrow(_ index: Int, to width: Int) {
    slots[index].width = width
    slots[index].isCut = true
  }
}

/// What a cut column keeps: three characters and the mark.
private let leastCutWidth = 4

extension Column {
  /// Numbers, dates and truth values say something wrong when cut; texts say less.
  fileprivate var mayBeCut: Bool { kind == .text || kind == .list || kind == .json }
}
