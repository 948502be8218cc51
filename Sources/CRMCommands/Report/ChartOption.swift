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
    guard let largest = values.max(), largest > 0 else { return CellRows(columns, rows) }
    return drawn(columns, rows, values.map { bar($0 / largest) }, in: environment)
  }

  /// The rows with bars that begin where others end, as those of a waterfall.
  ///
  /// - Parameter spans: for each row from where to where it goes, within 0…1.
  func charted(
    _ columns: [Column], _ rows: [[Cell]], spans: [ClosedRange<Double>], in environment: Environment
  ) -> CellRows {
    drawn(columns, rows, spans.map { bar($0) }, in: environment)
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

  /// A line of all values, where sparks were asked for and the form is text.
  func spark(_ name: String, _ values: [Double?], in environment: Environment) -> [TextDocument.Field] {
    guard chart == .spark, environment.console.format == .text, !values.isEmpty else { return [] }
    return [TextDocument.Field(name, sparkline(values))]
  }
}
