import Tabular
import Testing

/// Tables that are wider than the terminal.
struct NarrowTableTests {
  private let columns = [
    Column("id", .integer), Column("name"), Column("email"), Column("at", .instant),
    Column("kind", use: .detail),
    Column("note"),
  ]
  private let row: [Cell] = [
    .integer(17), .text("Augusta Ada King"), .text("augusta.ada.king@example.org"), .instant(1_768_467_600),
    .text("person"), .text("wrote the first program for a machine that was never built"),
  ]

  private func text(_ rows: [[Cell]], width: Int, _ columns: [Column]? = nil) throws -> (
    lines: [String], out: [String]
  ) {
    var options = WriteOptions()
    options.terminalWidth = width
    let sink = MemorySink()
    let writer = TableWriter(format: .text, columns: columns ?? self.columns, options: options, sink: sink)
    try writer.begin()
    for row in rows { try writer.write(row) }
    try writer.finish()
    return (
      String(decoding: sink.bytes, as: UTF8.self).split(separator: "\n").map(String.init), writer.leftOut
    )
  }

  @Test(arguments: 1...160)
  func linesFitAndKeysAreWhole(_ width: Int) throws {
    let (lines, leftOut) = try text([row], width: width)
    #expect(lines.count == 2)
    for line in lines where width >= 12 { #expect(displayWidth(of: line) <= width) }
    #expect(lines[1].hasPrefix("17"))
    #expect(!leftOut.contains("id") && !leftOut.contains("name"))
    if width >= 32 { #expect(lines[1].hasPrefix("17  Augusta Ada King")) }
  }

  @Test func detailsGoFirstAndThenTheLastColumns() throws {
    #expect(try text([row], width: 90).out == [])
    #expect(try text([row], width: 70).out == ["kind"])
    #expect(try text([row], width: 56).out == ["kind", "note"])
    #expect(try text([row], width: 40).out == ["at", "kind", "note"])
    #expect(try text([row], width: 30).out == ["email", "at", "kind", "note"])
  }

  @Test func aNameGivesWayToFigures() throws {
    let name = Cell.text("Augusta Ada King, Countess of Lovelace")
    let columns = [
      Column("customer_id", .integer), Column("name"), Column("days", .integer), Column("net", .decimal),
    ]
    let (lines, leftOut) = try text(
      [[.integer(7), name, .integer(41), .decimal("12800.75")]], width: 50, columns)
    #expect(leftOut.isEmpty)
    #expect(lines[1] == "          7  Augusta Ada King, Co…    41  12800.75")
    // It keeps what other texts keep, and where the table has no figures, half of the line.
    #expect(
      try text([[.integer(7), name, .integer(41), .decimal("12800.75")]], width: 42, columns).out == ["net"])
    let words = [Column("customer_id", .integer), Column("name"), Column("city"), Column("note")]
    #expect(
      try text([[.integer(7), name, .text("Ockham"), .text("a note")]], width: 50, words).lines[1]
        == "          7  Augusta Ada King, Countess o…  Ockham")
  }

  @Test func emptyColumnsGoBeforeAnythingIsCut() throws {
    var row = row
    row[2] = .null
    let (lines, leftOut) = try text([row], width: 100)
    #expect(leftOut == ["email"])
    #expect(!lines[1].contains("…"))
  }

  @Test func askedColumnsAreNeverLeftOut() throws {
    let asked = columns.map { column in
      var column = column
      column.isAsked = true
      return column
    }
    #expect(try text([row], width: 20, asked).out.isEmpty)
  }

  @Test func midnightIsNotShownOnATerminal() throws {
    let columns = [Column("id", .integer), Column("at", .instant)]
    let days: [[Cell]] = [[.integer(1), .instant(1_768_435_200)], [.integer(2), .null]]
    #expect(try text(days, width: 80, columns).lines == ["id  at", " 1  2026-01-15", " 2"])
    let times = days + [[.integer(3), .instant(1_768_435_201)]]
    #expect(try text(times, width: 80, columns).lines.last == " 3  2026-01-15T00:00:01Z")
    #expect(try tableText(.text, columns, days).contains("2026-01-15T00:00:00Z"))
  }

  @Test func timesStayWhereTheDayDoesNotTellRowsApart() throws {
    let columns = [Column("id", .integer), Column("at", .instant), Column("note")]
    let rows = (0..<9).map { hour -> [Cell] in
      [.integer(1), .instant(1_768_435_200 + hour * 3600), .text("a long note about what was done")]
    }
    #expect(try text(rows, width: 40, columns).lines[2].contains("2026-01-15T01:00:00Z"))
    let days = (0..<9).map { day -> [Cell] in
      [.integer(1), .instant(1_768_435_203 + day * 86_400), .text("a long note about what was done")]
    }
    #expect(try text(days, width: 40, columns).lines[2].contains("2026-01-16  a long"))
  }

  @Test func lateCellsAreCutWhereTheirLineWouldNotFit() throws {
    let columns = [Column("id", .integer), Column("city"), Column("note")]
    var rows: [[Cell]] = (1...1001).map { [.integer(Int64($0 % 9)), .text("Köln"), .text("short")] }
    rows.append([.integer(12_345), .text("Llanfairpwllgwyngyll"), .text("a note that is rather long")])
    rows.append([.integer(1), .text("Llanfairpwll"), .text("short")])
    let lines = try text(rows, width: 24, columns).lines
    #expect(lines[1] == " 1  Köln  short")
    #expect(lines[1002] == "12345  …  a note that i…")
    #expect(lines[1003] == " 1  Llanfairpwll  short")
  }

  @Test func barsTakeWhatIsLeft() throws {
    let columns = [Column("country"), .chart]
    let rows = zip(["DE", "Ελλάδα", "中华人民共和国"], BarCell.bars([3, 1.5, 0])).map { [Cell.text($0), $1.cell] }
    let (lines, _) = try text(rows, width: 40, columns)
    #expect(lines[1] == "DE              " + String(repeating: "█", count: 24))
    #expect(lines[2] == "Ελλάδα          " + String(repeating: "█", count: 12))
    #expect(lines[3] == "中华人民共和国")
  }

  @Test func labelsAreCutBeforeBars() throws {
    let rows = [[Cell.text(String(repeating: "漢字", count: 30)), BarCell.bars([1])[0].cell]]
    let (lines, _) = try text(rows, width: 40, [Column("country"), .chart])
    #expect(lines[1] == String(repeating: "漢字", count: 6) + "漢…   ██████████")
    #expect(displayWidth(of: lines[1]) == 40)
  }
}
