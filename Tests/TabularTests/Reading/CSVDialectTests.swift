import Tabular
import Testing

struct CSVDialectTests {
  @Test func quotesCanBeText() throws {
    let csv = try reader("a,b\n\"x,5\" disk\n=\"007\",\"y\"\n") { $0.quote = nil }
    #expect(try csv.rows() == [["\"x", "5\" disk"], ["007", "\"y\""]])
  }

  @Test func anotherQuoteAndAnEscape() throws {
    let csv = try reader("a,b\n'x, \\'y\\'','two\nlines'\nc\\,d,e\\\\f\n") {
      $0.quote = UInt8(ascii: "'")
      $0.escape = UInt8(ascii: "\\")
    }
    #expect(try csv.rows() == [["x, 'y'", "two\nlines"], ["c,d", "e\\f"]])
  }

  @Test func anEscapeBeforeALetterStays() throws {
    let csv = try reader("a,b\nC:\\new,\"d:\\\"x\\\"\"\n") { $0.escape = UInt8(ascii: "\\") }
    #expect(try csv.rows() == [["C:\\new", "d:\"x\""]])
  }

  @Test func aDelimiterMayBeLonger() throws {
    let csv = try reader("a||b||c\n1|2||\"x||y\"||\n") {
      $0.delimiter = UInt8(ascii: "|")
      $0.delimiterTail = [UInt8(ascii: "|")]
    }
    #expect(csv.names == ["a", "b", "c"])
    #expect(try csv.rows() == [["1|2", "x||y", ""]])
  }

  @Test func linesBeforeTheTableCanBeSkipped() throws {
    let csv = try reader("Report, \"of\nJanuary\n\na,b\n1,2\n") { $0.skippedLines = 3 }
    #expect(csv.names == ["a", "b"])
    #expect(csv.skippedPreambleLines == 3)
    #expect(try csv.records().map(\.line) == [5])
    #expect(readError { _ = try reader("a\n") { $0.skippedLines = 9 } }?.code == .emptyFile)
  }

  @Test func blanksBesideQuotesAreLeftOutAndToldOnce() throws {
    let csv = try reader("a,b,c\n1, \"x, y\",2\n\"z\" , \"q\" ,3\n")
    let first = try csv.next()
    #expect(first?.values == ["1", "x, y", "2"])
    #expect(csv.warnings.map(\.code) == [.blankBesideQuotes])
    #expect(try csv.next()?.values == ["z", "q", "3"])
    #expect(csv.warnings.isEmpty)
  }

  @Test(arguments: ["1, \"x, y,2", "1, \"x\" y,2", "1,x \"y\",2"])
  func otherQuotesBehindBlanksAreErrors(row: String) throws {
    let (_, errors) = try reader("a,b,c\n\(row)\n7,8,9\n").recordsAndErrors()
    #expect(errors.map(\.code) == [.strayQuote])
    #expect(errors.map(\.line) == [2])
  }

  @Test(arguments: ["=\"00123\"", "\"=\"\"00123\"\"\""])
  func aFormulaOfATextIsTheText(cell: String) throws {
    #expect(try reader("a,b\n\(cell),x\ny,\(cell)").rows() == [["00123", "x"], ["y", "00123"]])
  }

  @Test(arguments: ["\"=\"\"1\"\"&\"\"2\"\"\"", "\"=SUM(\"\"a\"\")\"", "=1+1"])
  func otherFormulasStay(cell: String) throws {
    let plain =
      cell.hasPrefix("\"") ? String(cell.dropFirst().dropLast()).replacing("\"\"", with: "\"") : cell
    #expect(try reader("a,b\n\(cell),x\n").rows() == [[plain, "x"]])
  }

  @Test func rowsOfDelimitersAloneAreBlank() throws {
    let csv = try reader("a,b,c\n1,2,3\n,,\n,,,,\n\"\",,\n,\n4,5,6\n")
    #expect(
      try csv.recordsAndErrors().records.map(\.values) == [["1", "2", "3"], ["", "", ""], ["4", "5", "6"]])
    #expect(csv.blankRows == 3)
  }

  @Test func columnsMayBeSetApartByBlanks() throws {
    let text = """
      NAME          CITY        QTY  NOTE
      ------------  ---------  ----  -------
      Ann Lee       Berlin       12  fine
      Bob           New York      7
      欧阳小敏      Köln        100  ok, "yes"
      """
    for change: (inout ReadOptions) -> Void in [{ $0.isBlankAligned = true }, { $0.lenient = true }] {
      let table = try reader(text, change)
      #expect(table.names == ["NAME", "CITY", "QTY", "NOTE"])
      let rows = try table.records()
      #expect(rows.map(\.line) == [3, 4, 5])
      #expect(
        rows.map(\.values) == [
          ["Ann Lee", "Berlin", "12", "fine"], ["Bob", "New York", "7", ""],
          ["欧阳小敏", "Köln", "100", "ok, \"yes\""],
        ])
    }
  }

  @Test func theDialectOfAStrictFileIsItsHeaders() throws {
    #expect(try reader("a b c\n1 2 3\n").names == ["a b c"])
    #expect(try reader("a||b\n1||2\n") { $0.lenient = true }.names == ["a", "b"])
  }
}
