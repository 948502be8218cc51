/// Where the columns of a text table stand and how wide they are, in columns of the terminal.
struct TextTableLayout {
  /// One column of the table.
  struct Slot {
    var start = 0
    var width: Int
    /// How far a cell that is cut may go: the last column has the rest of the line.
    fileprivate(set) var end = 0
    let isFlushRight: Bool
    let isBar: Bool
    /// Whether wider cells may be cut; numbers, dates and truth values say something wrong then, texts say less.
    let mayBeCut: Bool
    /// Whether it is narrower than what was seen of it.
    fileprivate(set) var isNarrowed = false
    /// Whether instants are shown as their day.
    fileprivate(set) var showsDay = false
    fileprivate(set) var isLeftOut = false
    fileprivate var least = 0
  }

  static let gutter = 2
  private(set) var slots: [Slot]
  /// What the lines have to fit in; `nil` where nothing is cut.
  let terminalWidth: Int?
  private let columns: [Column]
  private let samples: [ColumnSample]

  /// - Parameters:
  ///   - samples: what is known of each column.
  ///   - leavesOut: whether columns that find no room are left out.
  init(_ columns: [Column], _ samples: [ColumnSample], terminalWidth: Int?, leavesOut: Bool) {
    self.columns = columns
    self.samples = samples
    self.terminalWidth = terminalWidth
    slots = zip(columns, samples).map { column, sample in
      Slot(
        width: column.use == .bar ? standardBarWidth : sample.width, isFlushRight: column.isNumeric,
        isBar: column.use == .bar, mayBeCut: column.use != .bar && column.isText)
    }
    if let terminalWidth { fit(terminalWidth, leavesOut: leavesOut) }
    var start = 0
    for index in slots.indices where !slots[index].isLeftOut {
      slots[index].start = start
      slots[index].end = start + slots[index].width
      start = slots[index].end + Self.gutter
    }
    if let terminalWidth, let last = slots.lastIndex(where: { !$0.isLeftOut }) {
      slots[last].end = max(slots[last].end, terminalWidth)
    }
  }

  /// What lines of such widths take.
  private func total(_ width: (Slot) -> Int) -> Int {
    let shown = slots.lazy.filter { !$0.isLeftOut }
    return shown.reduce(Self.gutter * max(0, shown.count - 1)) { $0 + width($1) }
  }

  private mutating func fit(_ terminalWidth: Int, leavesOut: Bool) {
    let isTooWide = { (layout: TextTableLayout) in layout.total(\.width) > terminalWidth }
    for index in slots.indices where slots[index].isBar { slots[index].width = leastBarWidth }
    showDays { $0.allMidnight }
    if isTooWide(self) { showDays { $0.dayIsEnough } }
    for index in slots.indices { slots[index].least = least(of: index, in: terminalWidth) }
    if leavesOut {
      while isTooWide(self), let index = lastSlot(where: { samples[$0].isEmpty }) {
        slots[index].isLeftOut = true
      }
      while total(\.least) > terminalWidth,
        let index = lastSlot(where: { columns[$0].use == .detail }) ?? lastSlot()
      {
        slots[index].isLeftOut = true
      }
    }
    shrink(toFit: terminalWidth)
    // Where that is not enough: other texts as far as their header, then that, then keys, then the first of them.
    for (weight, keepsHeader) in [(0, true), (0, false), (1, false), (2, false)] where isTooWide(self) {
      for index in slots.indices where slots[index].mayBeCut && self.weight(of: index) <= weight {
        let kept = keepsHeader ? max(samples[index].header, leastCutWidth) : leastCutWidth
        slots[index].least = min(slots[index].width, kept)
      }
      shrink(toFit: terminalWidth)
    }
    // Lines that do not fit whatever is cut are not cut at all.
    if isTooWide(self) { for index in slots.indices where slots[index].isNarrowed { restore(index) } }
    let left = terminalWidth - total(\.width)
    for index in slots.indices where slots[index].isBar && left > 0 { slots[index].width += left }
  }

  private mutating func showDays(where isEnough: (ColumnSample) -> Bool) {
    for index in slots.indices where !slots[index].showsDay && isEnough(samples[index]) {
      slots[index].showsDay = true
      slots[index].width = max(samples[index].header, dayWidth)
    }
  }

  /// How narrow a column may become before another is left out.
  private func least(of index: Int, in terminalWidth: Int) -> Int {
    let width = slots[index].width
    guard slots[index].mayBeCut, index > 0 else { return width }
    let isWhole = columns[index].use == .key && !givesWayToFigures(index)
    return min(width, max(samples[index].header, isWhole ? terminalWidth / 2 : leastTextWidth))
  }

  /// Whether it is the name of what the id before it stands for, in a table that tells figures: they are what is asked for.
  private func givesWayToFigures(_ index: Int) -> Bool {
    index == 1 && columns[0].isNumeric && columns.dropFirst().contains(where: \.isNumeric)
  }

  /// 2 for the first column, 1 for other keys, 0 for the rest.
  private func weight(of index: Int) -> Int { index == 0 ? 2 : columns[index].use == .key ? 1 : 0 }

  /// The last column of those that may be left out.
  private func lastSlot(where isChosen: (Int) -> Bool = { _ in true }) -> Int? {
    slots.indices.last {
      !slots[$0].isLeftOut && !slots[$0].isBar && weight(of: $0) == 0 && !columns[$0].isAsked && isChosen($0)
    }
  }

  /// Narrows the widest columns of text, a step at a time, until the line fits or none can give more.
  private mutating func shrink(toFit terminalWidth: Int) {
    for index in slots.indices where slots[index].width > max(terminalWidth, slots[index].least) {
      narrow(index, to: max(terminalWidth, slots[index].least))
    }
    var excess = total(\.width) - terminalWidth
    while excess > 0, let widest = widestSlot() {
      narrow(widest, to: slots[widest].width - 1)
      excess -= 1
    }
  }

  private mutating func narrow(_ index: Int, to width: Int) {
    slots[index].width = width
    slots[index].isNarrowed = true
  }

  private mutating func restore(_ index: Int) {
    slots[index].width = samples[index].width
    slots[index].isNarrowed = false
  }

  private func widestSlot() -> Int? {
    slots.indices.filter { !slots[$0].isLeftOut && slots[$0].width > slots[$0].least }
      .max { slots[$0].width < slots[$1].width }
  }
}

/// What the header and the first rows say of a column.
struct ColumnSample {
  /// The width of its name; 0 where the header is not written.
  var header = 0
  /// The widest cell.
  var cells = 0
  /// Whether all its instants are midnight: the time says nothing.
  var allMidnight = false
  /// Whether the days of its instants tell them apart nearly as well as the times.
  var dayIsEnough = false

  var width: Int { max(header, cells) }
  var isEmpty: Bool { cells == 0 }
}

/// What a cut column keeps: three characters and the mark.
private let leastCutWidth = 4
/// What a text keeps before other columns are left out for it.
private let leastTextWidth = 16
/// `2026-01-15`
private let dayWidth = 10
/// Bars where the output is no terminal.
private let standardBarWidth = 20
let leastBarWidth = 10

extension Column {
  fileprivate var isText: Bool { kind == .text || kind == .list || kind == .json }
}
