import Tabular
import Testing

struct TextTableTests {
  private let columns = [Column("id", .integer), Column("name"), Column("city")]
  private let people: [[Cell]] = [
    [.integer(1), .text("Ada Lovelace"), .text("London")], [.integer(23), .text("王小明"), .null],
    [.integer(456), .text("👩‍👧 Zoë"), .text("上海")],
  ]

  @Test func columnsStandTwoApartAndNumbersFlushRight() throws {
    #expect(
      try tableText(.text, columns, people) == """
         id  name          city
          1  Ada Lovelace  London
         23  王小明
        456  👩‍👧 Zoë        上海

        """)
  }

  @Test func aTableWithoutRowsIsItsHeader() throws {
    #expect(try tableText(.text, columns, []) == "id  name  city\n")
    #expect(try tableText(.text, columns, []) { $0.header = false } == "")
  }

  @Test func linesHaveNoSpacesAtTheirEnd() throws {
    let rows: [[Cell]] = [
      [.integer(1), .text("a  "), .null], [.null, .null, .null], [.null, .null, .text("x")],
    ]
    #expect(try tableText(.text, columns, rows) { $0.header = false } == "1  a\n\n        x\n")
  }

  @Test func lineBreaksAndEscapesStayInTheirCell() throws {
    let rows: [[Cell]] = [[.integer(1), .text("a\nb\tc\u{1b}[31m"), .text("x")]]
    #expect(try tableText(.text, columns, rows) { $0.header = false } == "1  a⏎b⇥c\\u{1b}[31m  x\n")
  }

  @Test func kindsReadAsInOtherFormats() throws {
    let columns = [
      Column("active", .boolean), Column("at", .instant), Column("tags", .list), Column("custom", .json),
    ]
    let row: [Cell] = [.boolean(false), .instant(0), .list(["a", "b"]), .json(.array([.null]))]
    let written = try tableText(.text, columns, [row]) { $0.header = false }
    #expect(written == "false  1970-01-01T00:00:00Z  a; b  [null]\n")
  }

  @Test func theHeaderIsBoldWithInk() throws {
    let written = try tableText(.text, columns, [[.integer(1), .text("a"), .text("b")]]) { $0.ink = true }
    #expect(written == "\u{1b}[1mid  name  city\u{1b}[0m\n 1  a     b\n")
  }

  @Test func theWidestTextShrinksFirstOnATerminal() throws {
    let columns = [Column("id", .integer), Column("note"), Column("city")]
    let row: [Cell] = [.integer(1_234_567), .text("a long note on somebody"), .text("short city")]
    let written = try tableText(.text, columns, [row]) {
      $0.terminalWidth = 31
      $0.leavesOut = false
    }
    #expect(written == "     id  note        city\n1234567  a long no…  short city\n")
    for line in written.split(separator: "\n") { #expect(displayWidth(of: line) <= 31) }
  }

  @Test func aWideCharacterIsNotCutInTwo() throws {
    let written = try tableText(.text, [Column("n")], [[.text("漢字漢字")]]) {
      $0.terminalWidth = 6
      $0.header = false
    }
    #expect(written == "漢字…\n")
  }

  @Test func numbersAndDatesAreNeverCut() throws {
    let columns = [Column("n", .integer), Column("at", .instant), Column("text")]
    let row: [Cell] = [.integer(1_234_567_890), .instant(0), .text("something")]
    func written(width: Int) throws -> String {
      try tableText(.text, columns, [row]) {
        $0.terminalWidth = width
        $0.header = false
        $0.leavesOut = false
      }
    }
    #expect(try written(width: 28) == "1234567890  1970-01-01  som…\n")
    // What does not fit in any case is not cut at all.
    #expect(try written(width: 10) == "1234567890  1970-01-01  something\n")
  }

  @Test func aTableThatFitsIsTheSameOnATerminal() throws {
    #expect(
      try tableText(.text, columns, people) { $0.terminalWidth = 80 } == tableText(.text, columns, people))
  }

  @Test func aLateWideCellPushesItsOwnLineOnly() throws {
    var rows: [[Cell]] = (1...1001).map { _ in [.integer(1), .text("ab"), .text("c")] }
    rows.append([.integer(1), .text("abcdefgh"), .text("c")])
    rows.append([.integer(12_345), .text("ab"), .text("c")])
    let lines = try tableText(.text, columns, rows).split(separator: "\n")
    #expect(lines[0] == "id  name  city")
    #expect(lines[1001] == " 1  ab    c")
    #expect(lines[1002] == " 1  abcdefgh  c")
    #expect(lines[1003] == "12345  ab  c")
    #expect(lines.count == 1004)
  }
}
