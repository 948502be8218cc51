/// A bar of block characters, in eighths of a column.
///
/// - Parameters:
///   - fraction: how much of the width it fills, 0…1; less is nothing, more is everything.
///   - width: columns of the terminal for the whole.
/// - Returns: at least a hairline for anything above 0.
package func bar(_ fraction: Double, width: Int = 20) -> String {
  guard fraction > 0 else { return "" }
  let eighths = max(1, Int((min(1, fraction) * Double(width) * 8).rounded()))
  let full = String(repeating: "█", count: eighths / 8)
  return eighths % 8 == 0 ? full : full + String(partialBlocks[eighths % 8 - 1])
}

/// A bar that begins where another ends, as those of a waterfall do, in whole columns.
///
/// - Parameters:
///   - range: which part of the width it fills, within 0…1.
///   - width: columns of the terminal for the whole.
/// - Returns: at least one column for anything that is not empty.
package func bar(_ range: ClosedRange<Double>, width: Int = 20) -> String {
  guard range.lowerBound < range.upperBound else { return "" }
  func column(_ share: Double) -> Int { Int((min(1, max(0, share)) * Double(width)).rounded()) }
  let start = min(width - 1, column(range.lowerBound))
  let filled = max(1, column(range.upperBound) - start)
  return String(repeating: " ", count: start) + String(repeating: "█", count: filled)
}

private let partialBlocks: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

/// A bar as the cell of a table, drawn once its width is known.
package struct BarCell {
  private enum Shape {
    case fraction(Double)
    case span(ClosedRange<Double>)
  }

  private let shape: Shape

  /// A bar from the left edge.
  ///
  /// - Parameter fraction: the share of the width, 0…1.
  package init(_ fraction: Double) { shape = .fraction(fraction) }

  /// A bar that begins within the width.
  ///
  /// - Parameter span: which part of the width, within 0…1.
  package init(_ span: ClosedRange<Double>) { shape = .span(span) }

  /// Bars of values on a common scale. Where some are below 0, all begin at a line between.
  ///
  /// - Returns: none where all are 0.
  package static func bars(_ values: [Double]) -> [BarCell] {
    let (low, high) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
    guard high > low else { return [] }
    guard low < 0 else { return values.map { BarCell($0 / high) } }
    let place = { (value: Double) in min(1, max(0, (value - low) / (high - low))) }
    return values.map { BarCell(place(min(0, $0))...place(max(0, $0))) }
  }

  /// Which part of the width it fills, within 0…1.
  package var range: ClosedRange<Double> {
    switch shape {
    case .fraction(let fraction): 0...min(1, max(0, fraction))
    case .span(let span): span
    }
  }

  /// What the cell holds until it is drawn.
  package var cell: Cell {
    switch shape {
    case .fraction(let fraction): .text("\(fraction)")
    case .span(let span): .text("\(span.lowerBound) \(span.upperBound)")
    }
  }

  /// - Parameter cell: the text of a ``cell``.
  init(_ cell: UnsafeBufferPointer<UInt8>) {
    let numbers = String(decoding: cell, as: UTF8.self).split(separator: " ").map { Double($0) ?? 0 }
    shape =
      numbers.count > 1 && numbers[0] <= numbers[1]
      ? .span(numbers[0]...numbers[1]) : .fraction(numbers.first ?? 0)
  }

  /// - Parameter width: columns of the terminal for the whole.
  func drawn(width: Int) -> String {
    switch shape {
    case .fraction(let fraction): bar(fraction, width: width)
    case .span(let span): bar(span, width: width)
    }
  }
}

extension Column {
  /// The bars of a chart: they stand behind the rows.
  package static let chart = Column("chart", use: .bar, help: "the row against the largest")
}
