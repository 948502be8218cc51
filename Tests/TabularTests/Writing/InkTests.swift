import Testing

@testable import Tabular

/// Values in the colour of what they mean.
@Suite struct InkTests {
  private func state(_ text: String, while state: String?, _ moment: Moment?) -> Meaning? {
    ValueMeaning.due(while: "state", in: ["open"]).meaning(of: text, at: moment) { _ in state }
  }

  @Test func onlyColoursThatEveryPaletteKeepsReadable() {
    // Red, green and yellow of the standard eight, bold and faint: never black, white or a bright one.
    #expect(Set(Meaning.allCases.map(\.style)).isSubset(of: [1, 2, 31, 32, 33]))
  }

  @Test func aCellIsColouredWhereItsColumnSaysSo() throws {
    let columns = [
      Column("id", .integer), Column("state", means: .words(["breached": .bad, "met": .good])),
      Column("left", means: .remaining),
    ]
    let rows: [[Cell]] = [
      [.integer(1), .text("breached"), .text("-2h")], [.integer(2), .text("Met"), .text("1h")],
      [.integer(3), .text("running"), .null],
    ]
    let text = try tableText(.text, columns, rows) { $0.ink = true }
    #expect(
      text == """
        \u{1b}[1mid  state     left\u{1b}[0m
         1  \u{1b}[31mbreached\u{1b}[0m  \u{1b}[31m-2h\u{1b}[0m
         2  \u{1b}[32mMet\u{1b}[0m       1h
         3  running

        """)
    #expect(!(try tableText(.text, columns, rows).contains("\u{1b}")))
    #expect(!(try tableText(.csv, columns, rows) { $0.ink = true }.contains("\u{1b}")))
  }

  @Test func aCellThatIsCutEndsItsColour() throws {
    let columns = [Column("after", means: .always(.added)), Column("before", means: .always(.removed))]
    let text = try tableText(.text, columns, [[.text("x"), .text("a long value 工单")]]) {
      ($0.ink, $0.terminalWidth, $0.leavesOut) = (true, 14, false)
    }
    #expect(
      text == """
        \u{1b}[1mafter  before\u{1b}[0m
        \u{1b}[32mx\u{1b}[0m      \u{1b}[31ma long…\u{1b}[0m

        """)
  }

  @Test func whatIsDueIsToldByTheClock() {
    let moment = Moment(now: 1_768_467_600, today: "2026-01-15")
    let open = { (text: String) in state(text, while: "open", moment) }
    #expect(open("2026-01-14") == .bad)
    #expect(open("2026-01-15") == .soon)
    #expect(open("2026-01-16") == nil)
    #expect(open("2026-01-15T09:00:00Z") == .bad)
    #expect(open("2026-01-16T09:00:00Z") == .soon)
    #expect(open("2026-01-16T09:00:01Z") == nil)
    #expect(open("") == nil)
    #expect(state("2026-01-14", while: "done", moment) == nil)
    #expect(state("2026-01-14", while: nil, moment) == nil)
    #expect(state("2026-01-14", while: "open", nil) == nil)
  }

  @Test func changesAndCounts() {
    func meaning(_ kind: ValueMeaning, _ text: String) -> Meaning? {
      kind.meaning(of: text, at: nil) { _ in nil }
    }
    #expect(meaning(.change, "-0.5") == .bad)
    #expect(meaning(.change, "12") == .good)
    #expect(meaning(.change, "0.00") == nil)
    #expect(meaning(.any(.bad), "0") == nil)
    #expect(meaning(.any(.bad), "false") == nil)
    #expect(meaning(.any(.bad), "3") == .bad)
  }

  @Test func fieldsOfARecordAreColoured() {
    let column = Column("priority", means: .words(["urgent": .bad]))
    let document = TextDocument(sections: [.init(.fields([.init(column, .text("urgent"))]))])
    #expect(document.text(ink: true) == "priority  \u{1b}[31murgent\u{1b}[0m\n")
    #expect(document.text() == "priority  urgent\n")
  }
}
