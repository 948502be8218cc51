import ArgumentParser
import Tabular

/// `--chart`, of every report with groups or periods.
struct ChartOption: ParsableArguments {
  @Option(
    help: "Draw it in the text form: bar or spark.", completion: .list(ChartStyle.allCases.map(\.rawValue)),
    transform: ChartStyle.init(argument:))
  var chart: ChartStyle?
}

extension ChartOption {
  /// The rows with bars behind them, where bars were asked for and the form is text.
  func charted(_ columns: [Column], _ rows: [[Cell]], _ values: [Double], in environment: Environment)
    -> CellRows
  {
    guard chart == .bar, environment.console.format == .text, let largest = values.max(), largest > 0 else {
      return CellRows(columns, rows)
    }
    let bars = zip(rows, values).map { $0 + [.text(bar($1 / largest))] }
    return CellRows(columns + [Column("chart", help: "the row against the largest")], bars)
  }

  /// A line of all values, where sparks were asked for and the form is text.
  func spark(_ name: String, _ values: [Double?], in environment: Environment) -> [TextDocument.Field] {
    guard chart == .spark, environment.console.format == .text, !values.isEmpty else { return [] }
    return [TextDocument.Field(name, sparkline(values))]
  }
}
