import ArgumentParser
import CRMKit
import Tabular

/// `--chart`, of every report with groups or periods.
struct ChartOption: ParsableArguments {
  // A transform that throws would be taken for a missing value: the word is looked at afterwards.
  @Option(
    name: .customLong("chart"), defaultAsFlag: ChartStyle.bar.rawValue, parsing: .next,
    help: "draw a chart, in text, md and html: bar or spark",
    completion: .list(ChartStyle.allCases.map(\.rawValue)))
  var word: String?

  var chart: ChartStyle? { word.flatMap(ChartStyle.init) }

  func validate() throws { _ = try word.map(ChartStyle.init(argument:)) }
}

extension ChartOption {
  /// The rows with bars, where bars were asked for: behind them in text, above them on a page.
  ///
  /// - Parameter name: the column that is drawn.
  func charted(_ name: String, of columns: [Column], _ rows: [[Cell]], in environment: Environment)
    -> CellRows
  {
    charted(ChartSeries(name, of: columns, rows), of: columns, rows, in: environment)
  }

  /// - Parameter spans: for each row from where to where its bar goes, within 0…1, where bars begin where others end, as
  ///   those of a waterfall.
  func charted(
    _ series: ChartSeries, spans: [ClosedRange<Double>]? = nil, of columns: [Column], _ rows: [[Cell]],
    in environment: Environment
  ) -> CellRows {
    let isEmpty = spans?.allSatisfy { $0.lowerBound == $0.upperBound } ?? false
    let bars = isEmpty ? [] : spans?.map { BarCell($0) } ?? series.bars
    guard chart == .bar, !bars.isEmpty else { return CellRows(columns, rows) }
    if environment.console.format.isPage {
      environment.console.chart = .bars(
        zip(series.points, bars).map { Chart.Bar($0.name, label: $0.label, $1.range) })
    }
    guard environment.console.format == .text else { return CellRows(columns, rows) }
    return CellRows(columns + [.chart], zip(rows, bars).map { $0 + [$1.cell] })
  }

  /// A line of all values for each currency, where sparks were asked for: in text a field, on a page a chart.
  func spark(_ name: String, _ series: ChartSeries, in environment: Environment) -> [TextDocument.Field] {
    series.points.isEmpty ? [] : sparks(series.lines(named: name), in: environment)
  }

  func sparks(_ lines: [Chart.Line], in environment: Environment) -> [TextDocument.Field] {
    guard chart == .spark, !lines.isEmpty else { return [] }
    if environment.console.format.isPage { environment.console.chart = .lines(lines) }
    guard environment.console.format == .text else { return [] }
    return lines.map { TextDocument.Field($0.name, spark: $0.values) }
  }
}

/// How `--chart` draws.
enum ChartStyle: String, Choice {
  case bar, spark
}
