import Tabular
import Testing

struct CSVHeaderTests {
  @Test func namesAreTrimmedAndEmptyOnesNumbered() throws {
    let csv = try reader("\u{FEFF}\u{FEFF} a ,\"b\u{A0}\",, column_3,\n")
    #expect(csv.names == ["a", "b", "column_4", "column_3", "column_5"])
  }

  @Test func aNameThatComesTwiceIsAnErrorOrNumbered() throws {
    let error = readError { _ = try reader("a,b,a\n") }
    #expect(error?.code == .duplicateColumn)
    #expect(error?.line == 1)
    #expect(error?.column == 3)
    #expect(error?.field == "a")
    #expect(try reader("a,a_2,a,a\n") { $0.lenient = true }.names == ["a", "a_2", "a_3", "a_4"])
  }

  @Test func withoutAHeaderTheColumnsAreNumbered() throws {
    let csv = try reader("1;2\n3;4\n") { $0.hasHeader = false }
    #expect(csv.names == ["column_1", "column_2"])
    #expect(try csv.rows() == [["1", "2"], ["3", "4"]])
  }

  @Test func thePreambleIsSkippedWhereTheHeaderIsRecognised() throws {
    let text = "Notes:\n\"some \"\"words\"\", of advice\"\nstray \" quote\n\nName;Mail\nAnn;a@example.org\n"
    let csv = try reader(text) { $0.isHeader = { $0.contains("Mail") } }
    #expect(csv.names == ["Name", "Mail"])
    #expect(csv.skippedPreambleLines == 4)
    #expect(csv.source.delimiter == UInt8(ascii: ";"))
    #expect(try csv.records().map(\.line) == [6])
  }

  @Test func whereNoHeaderIsRecognisedTheFirstRecordIsIt() throws {
    let lines = (1...30).map { "\($0),x" }
    let csv = try reader((["a,b"] + lines).joined(separator: "\n")) { $0.isHeader = { $0 == ["30", "x"] } }
    #expect(csv.names == ["a", "b"])
    #expect(csv.skippedPreambleLines == 0)
    let records = try csv.records()
    #expect(records.map { $0["a"] } == (1...30).map(String.init))
    #expect(records.map(\.line) == Array(2...31))
  }

  @Test func whatIsLookedThroughIsReadAgainStrictly() throws {
    let csv = try reader("a,b\n1\n\"2\"x,y\n") { $0.isHeader = { _ in false } }
    #expect(try csv.recordsAndErrors().errors.map(\.code) == [.raggedRow, .textAfterQuote])
  }

  @Test(arguments: ["", "\n\r\n\n"])
  func aFileWithoutAHeaderIsEmpty(text: String) {
    #expect(readError { _ = try reader(text) }?.code == .emptyFile)
  }

  @Test func aBrokenHeaderIsRefused() {
    let error = readError { _ = try reader("a,b\"c\n") }
    #expect(error?.code == .strayQuote)
    #expect(error?.endsReading == true)
  }
}
