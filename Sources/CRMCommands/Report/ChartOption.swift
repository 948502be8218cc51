import ArgumentParser
import CRMKit
import Tabular

/// `--chart`, of every report with groups or periods.
struct ChartOption: ParsableArguments {
  // A transform that throws would be taken for a missing value: the word is looked at afterwards.
  @Option(
    name: .customLong("chart"), defaultAsFlag: ChartStyle.bar.rawValue, parsing: .next,
    help: "Draw it, in text, md and html: bar or spark.",
    completion: .list(ChartStyle.allCases.map(\.rawValue)))
  var word: String?

  var chart: ChartStyle? { word.flatMap(ChartStyle.init) }

  func validate() throws { _ = try word.map(ChartStyle.init(argument:)) }
}

extension ChartOption {
  /// The rows with bars, where bars were asked for: behind them in text, above them on a page.
  func charted(_ columns: [Column], _ rows: [[Cell]], _ values: [Double], in environment: Environment)
    -> CellRows
  {
    let bars = BarCell.bars(values)
    if environment.console.format.isPage, !bars.isEmpty {
      return drawn(above: columns, rows, bars, labels: values.map(label), in: environment)
    }
    return drawn(columns, rows, bars, in: environment)
  }

  /// The rows with bars that begin where others end, as those of a waterfall.
  ///
  /// - Parameter spans: for each row from where to where it goes, within 0…1.
  func charted(
    _ columns: [Column], _ rows: [[Cell]], spans: [ClosedRange<Double>], in environment: Environment
  ) -> CellRows {
    let isEmpty = spans.allSatisfy { $0.lowerBound == $0.upperBound }
    let bars = isEmpty ? [] : spans.map { BarCell($0) }
    if environment.console.format.isPage {
      return drawn(above: columns, rows, bars, labels: spans.map { _ in "" }, in: environment)
    }
    return drawn(columns, rows, bars, in: environment)
  }

  private func drawn(
    _ columns: [Column], _ rows: [[Cell]], _ bars: [BarCell], in environment: Environment
  ) -> CellRows {
    guard chart == .bar, environment.console.format == .text, !bars.isEmpty else {
      return CellRows(columns, rows)
    }
    return CellRows(columns + [.chart], zip(rows, bars).map { $0 + [$1.cell] })
  }

  private func drawn(
    above columns: [Column], _ rows: [[Cell]], _ bars: [BarCell], labels: [String],
    in environment: Environment
  ) -> CellRows {
    if chart == .bar, !bars.isEmpty {
      // A row is called by the texts that it begins with.
      let named = columns.prefix { !$0.isNumeric }.count
      let names = rows.map { $0.prefix(min(2, named)).flatMap(\.lines).joined(separator: " ") }
      let parts = zip(zip(names, labels), bars.map(\.range))
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
    return [TextDocument.Field(name, spark: values)]
  }
}
