import Testing

@testable import Tabular

/// What a chart takes from the rows of a table.
struct ChartSeriesTests {
  private let columns = [
    Column("country"), Column("orders", .integer), Column("net", .decimal), Column("currency"),
  ]
  private let rows: [[Cell]] = [
    [.text("DE"), .integer(2), .decimal("1000.00"), .text("EUR")],
    [.text("JP"), .integer(8), .decimal("50000"), .text("JPY")],
    [.text("KW"), .integer(4), .decimal("1.500"), .text("KWD")],
    [.text("FR"), .integer(1), .decimal("-250.00"), .text("EUR")],
    [.null, .integer(0), .null, .null],
  ]

  private func ranges(_ series: ChartSeries) -> [ClosedRange<Double>] { series.bars.map(\.range) }

  @Test func labelsAreTheCellsWithTheirCurrency() {
    let points = ChartSeries("net", of: columns, rows).points
    #expect(points.map(\.label) == ["1000.00 EUR", "50000 JPY", "1.500 KWD", "-250.00 EUR", ""])
    #expect(points.map(\.name) == ["DE", "JP", "KW", "FR", ""])
    #expect(points.map(\.value) == [1000, 50_000, 1.5, -250, nil])
  }

  @Test func eachCurrencyHasAScaleOfItsOwn() {
    let series = ChartSeries("net", of: columns, rows)
    #expect(ranges(series) == [0.2...1, 0.2...1, 0.2...1, 0...0.2, 0.2...0.2])
    #expect(ranges(series.magnitudes) == [0...1, 0...1, 0...1, 0...0.25, 0...0])
  }

  @Test func countsShareAScaleWhateverTheCurrency() {
    let series = ChartSeries("orders", of: columns, rows)
    #expect(ranges(series) == [0...0.25, 0...1, 0...0.5, 0...0.125, 0...0])
    #expect(series.points[0].label == "2")
    #expect(series.lines(named: "orders") == [Chart.Line("orders", [2, 8, 4, 1, 0])])
  }

  @Test func theCurrencyIsNotNamedTwice() {
    let columns = [Column("stage"), Column("currency"), Column("cost", .decimal)]
    let series = ChartSeries("cost", of: columns, [[.text("lead"), .text("EUR"), .decimal("7.00")]])
    #expect(series.points.map(\.name) == ["lead"] && series.points.map(\.label) == ["7.00 EUR"])
    let byCurrency = ChartSeries(
      "net", of: [columns[1], Column("net", .decimal)], [[.text("EUR"), .decimal("7.00")]])
    #expect(byCurrency.points.map(\.name) == ["EUR"] && byCurrency.points.map(\.label) == ["7.00 EUR"])
  }

  @Test func eachCurrencyHasALineBelowTheOther() {
    let rows = [("2025-01", "1.00", "EUR"), ("2025-02", "2.00", "EUR"), ("2025-02", "300", "JPY")].map {
      [Cell.text($0), .integer(1), .decimal($1), .text($2)]
    }
    #expect(
      ChartSeries("net", of: columns, rows).lines(named: "net") == [
        Chart.Line("net EUR", [1, 2]), Chart.Line("net JPY", [nil, 300]),
      ])
    let one = ChartSeries("net", of: columns, Array(rows.prefix(2)))
    #expect(one.lines(named: "net") == [Chart.Line("net", [1, 2])])
  }

  @Test func severalLinesAreSeveralPictures() throws {
    let lines = [Chart.Line("net EUR", [1, 2]), Chart.Line("net <JPY>", [nil, 300])]
    let md = try tableText(.md, [], []) { $0.chart = .lines(lines) }
    #expect(md == "```text\nnet EUR    ▅█\nnet <JPY>   █\n```\n\n")
    let html = try tableText(.html, [], []) { $0.chart = .lines(lines) }
    #expect(html.contains("<p>net &lt;JPY&gt;</p>\n<svg") && html.components(separatedBy: "<svg").count == 3)
    let single = try tableText(.html, [], []) { $0.chart = .lines([lines[0]]) }
    #expect(!single.contains("<p>") && single.contains("<title>net EUR</title>"))
  }
}
