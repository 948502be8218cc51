import Tabular
import Testing

struct ChartTests {
  private func drawn(_ values: [Double], width: Int) throws -> [String] {
    let bars = BarCell.bars(values)
    guard !bars.isEmpty else { return [] }
    let written = try tableText(.text, [.chart], bars.map { [$0.cell] }) {
      $0.terminalWidth = width
      $0.header = false
    }
    return written.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  @Test func barsShareAScale() throws {
    #expect(try drawn([4, 2, 0, 0.01], width: 10) == ["██████████", "█████", "", "▏"])
    #expect(try drawn([7], width: 12) == ["████████████"])
  }

  @Test func negativeValuesGoTheOtherWay() throws {
    #expect(try drawn([3, -1, 0], width: 12) == ["   █████████", "███", ""])
    #expect(try drawn([-2, -4], width: 10) == ["     █████", "██████████"])
  }

  @Test func nothingToDraw() throws {
    #expect(try drawn([0, 0], width: 10).isEmpty)
    #expect(try drawn([], width: 10).isEmpty)
  }

  @Test(arguments: [10, 11, 37, 200])
  func noBarIsWiderThanTheTerminal(_ width: Int) throws {
    for values in [[1e9, 1, -3], [0.3, 0.1], [-5, -1], [1, 1, 1]] {
      for line in try drawn(values, width: width) { #expect(displayWidth(of: line) <= width) }
    }
  }

  @Test func sparksShareCharactersWhereTheyAreMany() {
    #expect(sparkline([1, 2, 3], width: 3) == "▃▆█")
    #expect(sparkline([0, 0, 4, 4, nil, nil], width: 3) == "▁█ ")
    #expect(sparkline((0..<1000).map { Double($0) }, width: 60).count == 60)
  }

  @Test(arguments: [20, 40, 80, 120])
  func aFunnelFitsTheTerminal(_ width: Int) {
    let stages = [
      FunnelPicture.Bar("合格な見込み客との最初の話し合い", 1200), FunnelPicture.Bar("won", 30), FunnelPicture.Bar("lost", 0),
    ]
    let document = TextDocument(sections: [
      TextDocument.Section(fields: [("as of", ["today"])]),
      TextDocument.Section(.picture(FunnelPicture(stages))),
    ])
    let lines = document.text(width: width).split(separator: "\n")
    for line in lines where width >= 40 { #expect(displayWidth(of: line) <= width) }
    #expect(lines[1].count { $0 == "█" } >= 10)
    #expect(lines[3].hasSuffix("0  0%"))
  }
}
