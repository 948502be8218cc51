import ArgumentParser
import Tabular

/// `--chart`, of every report with groups or periods.
struct ChartOption: ParsableArguments {
  @Option(
    defaultAsFlag: ChartStyle.bar, parsing: .next, help: "Draw it in the text form: bar or spark.",
    completion: .list(ChartStyle.allCases.map(\.rawValue)), transform: ChartStyle.init(argument:))
  var chart: ChartStyle?
}

extension ChartOption {
  /// The rows with bars behind them, where bars were asked for and the form is text.
  func charted(_ columns: [Column], _ rows: [[Cell]], _ values: [Double], in environment: Environment)
    -> CellRows
  {
    drawn(columns, rows, BarCell.bars(values), in: environment)
  }

  /// The rows with bars that begin where others end, as those of a waterfall.
  ///
  /// - Parameter spans: for each row from where to where it goes, within 0…1.
  func charted(
    _ columns: [Column], _ rows: [[Cell]], spans: [ClosedRange<Double>], in environment: Environment
  ) -> CellRows {
    let isEmpty = spans.allSatisfy { $0.lowerBound == $0.upperBound }
    return drawn(columns, rows, isEmpty ? [] : spans.map { BarCell($0) }, in: environment)
  }

  private func drawn(
    _ columns: [Column], _ rows: [[Cell]], _ bars: [BarCell], in environment: Environment
  ) -> CellRows {
    guard chart == .bar, environment.console.format == .text, !bars.isEmpty else {
      return CellRows(columns, rows)
    }
    return CellRows(columns + [.chart], zip(rows, bars).map { $0 + [$1.cell] })
  }

  /// A line of all values, where sparks were asked for and the form is text.
  func spark(_ name: String, _ values: [Double?], in environment: Environment) -> [TextDocument.Field] {
    guard chart == .spark, environment.console.format == .text, !values.isEmpty else { return [] }
    return [TextDocument.Field(name, spark: values)]
  }
}
