import Tabular
import Testing

struct CSVGrammarTests {
  @Test func quotesGuardDelimitersQuotesAndLineEnds() throws {
    let csv = try reader("a,b\n\"x, y\",\"say \"\"hi\"\"\"\n\"two\nlines\",\"\"\n")
    #expect(try csv.rows() == [["x, y", "say \"hi\""], ["two\nlines", ""]])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func everyLineEndEndsARecord(end: String) throws {
    let csv = try reader(["a,b", "1,2", "3,4"].joined(separator: end) + end)
    #expect(try csv.rows() == [["1", "2"], ["3", "4"]])
  }

  @Test func lineEndsMayBeMixedAndTheLastMayBeMissing() throws {
    let csv = try reader("a\n1\r\n2\r3")
    #expect(try csv.records().map(\.line) == [2, 3, 4])
  }

  @Test func quotedLineEndsStayAsTheyAre() throws {
    #expect(try reader("a,b\n\"1\r\n2\r3\n4\",x").rows() == [["1\r\n2\r3\n4", "x"]])
  }

  @Test func otherLineSeparatorsAreText() throws {
    #expect(try reader("a\nx\u{85}y\u{2028}z\u{0B}\n").rows() == [["x\u{85}y\u{2028}z\u{0B}"]])
  }

  @Test func blankLinesAreSkippedButAnEmptyQuotedFieldIsARow() throws {
    let csv = try reader("\n\na\n\n1\n\"\"\n\n")
    #expect(try csv.records().map { $0.line } == [5, 6])
  }

  @Test func aRecordKnowsTheLineOfEachValue() throws {
    let records = try reader("a,b,c\n\"1\n\n2\",3,\"4\n\"\n5,6,7\n").records()
    #expect(records[0].line == 2)
    #expect(records[0].valueLines == [2, 4, 4])
    #expect(records[1].line == 6)
    #expect(records[1].valueLines == nil)
    #expect(records[0].line(ofValue: 1) == 4)
  }

  @Test(arguments: [
    (",", UInt8(ascii: ",")), (";", UInt8(ascii: ";")), ("\t", .init(ascii: "\t")), ("|", .init(ascii: "|")),
  ])
  func theDelimiterIsFoundInTheHeaderLine(text: String, byte: UInt8) throws {
    let csv = try reader("a\(text)\"b,,;;\t\t||\"\(text)c\n1\(text)2\(text)3\n")
    #expect(csv.source.delimiter == byte)
    #expect(csv.source.format == (byte == UInt8(ascii: "\t") ? .tsv : .csv))
    #expect(try csv.rows() == [["1", "2", "3"]])
  }

  @Test func aDelimiterThatIsGivenIsTaken() throws {
    let csv = try reader("a;b,c\n1;2,3\n") { $0.delimiter = UInt8(ascii: ",") }
    #expect(csv.names == ["a;b", "c"])
  }

  @Test func aSpreadsheetsDelimiterLineIsNoHeader() throws {
    let csv = try reader("sep=;\r\na;b\r\n1;2\r\n")
    #expect(csv.names == ["a", "b"])
    #expect(csv.skippedPreambleLines == 1)
    #expect(try csv.records().map(\.line) == [3])
  }

  @Test func lenientReadingTakesStrayQuotesAsText() throws {
    let csv = try reader("a,b\nAn\"n,1\n\"say \"hi\" you\",2\n\"Ann\"x,3\n") { $0.lenient = true }
    #expect(try csv.rows() == [["An\"n", "1"], ["say \"hi\" you", "2"], ["Ann\"x", "3"]])
  }

  @Test func lenientReadingMendsTheNumberOfFields() throws {
    let csv = try reader("a,b,c\n1\n1,2,3,,\n1,2,3,4\n") { $0.lenient = true }
    #expect(try csv.rows() == [["1", "", ""], ["1", "2", "3"], ["1", "2", "3", "4"]])
  }

  @Test func footersAreCutOffWhereAsked() throws {
    let text = "a,b\n1,2\n\n3,4\n\nreport name\nconfidential, very, much\n"
    let csv = try reader(text)
    csv.stopsAtFooter = true
    #expect(try csv.rows() == [["1", "2"], ["3", "4"]])
    #expect(try reader(text).recordsAndErrors().errors.count == 2)
  }

  @Test func theNamesAreSharedAndTheSizeIsKnown() throws {
    let csv = try reader("a,b\n1,2\n")
    #expect(try csv.records().allSatisfy { $0.names == csv.names })
    #expect(csv.source.byteCount == 8)
    #expect(csv.bytesRead == 8)
  }
}
