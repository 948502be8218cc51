import ArgumentParser
import CRMKit
import Tabular

/// `--chart`, of every report with groups or periods.
struct ChartOption: ParsableArguments {
  @Option(
    help: "Draw it, in text, md and html: bar or spark.",
    completion: .list(ChartStyle.allCases.map(\.rawValue)),
    transform: ChartStyle.init(argument:))
  var chart: ChartStyle?
}

extension ChartOption {
  /// The rows with bars, where bars were asked for: behind them in text, above them on a page.
  func charted(_ columns: [Column], _ rows: [[Cell]], _ values: [Double], in environment: Environment)
    -> CellRows
  {
    guard let largest = values.max(), largest > 0 else { return CellRows(columns, rows) }
    if environment.console.format.isPage {
      let ranges = values.map { 0...min(1, max(0, $0 / largest)) }
      return drawn(above: columns, rows, ranges, labels: values.map(label), in: environment)
    }
    return drawn(columns, rows, values.map { bar($0 / largest) }, in: environment)
  }

  /// The rows with bars that begin where others end, as those of a waterfall.
  ///
  /// - Parameter spans: for each row from where to where it goes, within 0…1.
  func charted(
    _ columns: [Column], _ rows: [[Cell]], spans: [ClosedRange<Double>], in environment: Environment
  ) -> CellRows {
    if environment.console.format.isPage {
      return drawn(above: columns, rows, spans, labels: spans.map { _ in "" }, in: environment)
    }
    return drawn(columns, rows, spans.map { bar($0) }, in: environment)
  }

  private func drawn(
    _ columns: [Column], _ rows: [[Cell]], _ bars: [String], in environment: Environment
  ) -> CellRows {
    guard chart == .bar, environment.console.format == .text, bars.contains(where: { !$0.isEmpty }) else {
      return CellRows(columns, rows)
    }
    let charted = zip(rows, bars).map { $0 + [.text($1)] }
    return CellRows(columns + [Column("chart", help: "the row against the largest")], charted)
  }

  private func drawn(
    above columns: [Column], _ rows: [[Cell]], _ ranges: [ClosedRange<Double>], labels: [String],
    in environment: Environment
  ) -> CellRows {
    if chart == .bar {
      // A row is called by the texts that it begins with.
      let named = columns.prefix { !$0.isNumeric }.count
      let names = rows.map { $0.prefix(min(2, named)).flatMap(\.lines).joined(separator: " ") }
      let parts = zip(zip(names, labels), ranges)
      environment.console.chart = .bars(parts.map { Chart.Bar($0.0, label: $0.1, $1) })
    }
    return CellRows(columns, rows)
  }

  private func label(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? String(Int64(value)) : value.literal(digits: 2)
  }

  /// A line of all values, where sparks were asked for: in text a field, on a page a chart.
  func spark(_ name: String, _ values: [Double?], in environment: Environment) -> [TextDocument.Field] {
    guard chart == .spark, !values.isEmpty else { return [] }
    if environment.console.format.isPage { environment.console.chart = .line(name, values) }
    guard environment.console.format == .text else { return [] }
    return [TextDocument.Field(name, sparkline(values))]
  }
}
