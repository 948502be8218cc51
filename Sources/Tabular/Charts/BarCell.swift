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
