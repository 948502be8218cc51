/// What a chart shows of the rows of a table: the values of a column, told as they are written.
package struct ChartSeries: Sendable, Equatable {
  /// A row.
  package struct Point: Sendable, Equatable {
    /// The texts that the row begins with.
    package var name: String
    /// The value as it is written, money with its currency.
    package var label: String
    /// `nil` where there is none.
    package var value: Double?
    /// The currency of money; amounts of several have no common scale.
    var currency: String?
  }

  package private(set) var points: [Point]

  /// - Parameter name: the column of the values. One of decimals beside a column `currency` is of money.
  package init(_ name: String, of columns: [Column], _ rows: [[Cell]]) {
    let index = columns.firstIndex { $0.name == name }
    let currency = columns.firstIndex { $0.name == "currency" }
    let isMoney = currency != nil && index.map { columns[$0].kind == .decimal } ?? false
    let named = columns.prefix { !$0.isNumeric }.indices.filter { $0 == 0 || $0 != currency }.prefix(2)
    points = rows.map { row in
      let text = index.flatMap { row[$0].lines.first } ?? ""
      let code = isMoney ? currency.flatMap { row[$0].lines.first } : nil
      return Point(
        name: named.flatMap { row[$0].lines }.joined(separator: " "),
        label: [text, text.isEmpty ? nil : code].compactMap(\.self).joined(separator: " "),
        value: Double(text), currency: code)
    }
  }

  /// The same values without their signs.
  package var magnitudes: ChartSeries {
    var series = self
    for index in points.indices { series.points[index].value = points[index].value?.magnitude }
    return series
  }

  /// A bar for each row, as long as its value is against the largest of its currency.
  ///
  /// - Returns: none where all values are 0.
  package var bars: [BarCell] {
    let known = points.compactMap { point in point.value.map { (point.currency, $0.magnitude) } }
    let largest = Dictionary(known, uniquingKeysWith: max)
    return BarCell.bars(
      points.map { point in
        guard let value = point.value, let most = largest[point.currency], most > 0 else { return 0 }
        return value / most
      })
  }

  /// The values in the order of the rows, of each currency by itself. Where a currency has a row of each name at most, the
  /// lines of several stand below each other: what one does not have is a gap.
  ///
  /// - Parameter name: what the values are.
  package func lines(named name: String) -> [Chart.Line] {
    let currencies = points.compactMap(\.currency).distinct
    guard currencies.count > 1 else { return [Chart.Line(name, points.map(\.value))] }
    let names = points.map(\.name).distinct
    return currencies.map { currency in
      let own = points.filter { $0.currency == currency }
      let values = Dictionary(own.map { ($0.name, $0.value) }) { first, _ in first }
      let isAligned = values.count == own.count
      return Chart.Line("\(name) \(currency)", isAligned ? names.map { values[$0] ?? nil } : own.map(\.value))
    }
  }
}

extension [String] {
  /// Each once, in the order of their first.
  fileprivate var distinct: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
