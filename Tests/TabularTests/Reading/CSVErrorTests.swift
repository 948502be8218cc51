import Tabular
import Testing

struct CSVErrorTests {
  @Test(arguments: [
    ("1,x\"y,3", ReadError.Code.strayQuote, 2), ("1,2,\"x\"y", .textAfterQuote, 3), ("1,2", .raggedRow, 3),
    ("1,2,3,4", .raggedRow, 4), ("1,x\0y,3", .nulByte, 2), ("1,2,\"3\n", .unterminatedQuote, 3),
  ])
  func anErrorSaysWhereItIs(row: String, code: ReadError.Code, column: Int) throws {
    let (records, errors) = try reader("a,b,c\n0,0,0\n\(row)").recordsAndErrors()
    #expect(records.count == 1)
    #expect(errors.map(\.code) == [code])
    #expect(errors[0].line == 3)
    #expect(errors[0].column == column)
    #expect(errors[0].field == (column > 3 ? nil : ["a", "b", "c"][column - 1]))
  }

  @Test func readingGoesOnAfterABadRowAndItsValuesAreKept() throws {
    let (records, errors) = try reader("a,b\nx\"y,1\n\"x\"y,2\n3\n4,5\n").recordsAndErrors()
    #expect(records.map(\.values) == [["4", "5"]])
    #expect(errors.map(\.values) == [["x\"y", "1"], ["x\"y", "2"], ["3"]])
    #expect(errors.allSatisfy { !$0.endsReading })
  }

  @Test func anUnclosedQuoteEndsReadingAndSaysWhereItOpens() throws {
    let (_, errors) = try reader("a,b\n1,\"2\n3,4\n5,6\n").recordsAndErrors()
    #expect(errors.map(\.line) == [2])
    #expect(errors[0].endsReading)
    #expect(errors[0].values == ["1", "2\n3,4\n5,6\n"])
  }

  @Test func aRowBehindQuotedLineEndsHasItsPhysicalLine() throws {
    let (_, errors) = try reader("a,b\n\"1\r\n2\",\"3\n\nx\"y\n").recordsAndErrors()
    #expect(errors.map(\.line) == [5])
    #expect(errors[0].message == "text after the closing quote of the field that begins on line 3")
  }

  @Test func limitsHaveTheirFlagInTheHint() throws {
    let (records, errors) = try reader("a,b\n12345,6\n1,2\n") { $0.limits.field = 4 }.recordsAndErrors()
    #expect(records.map(\.values) == [["1", "2"]])
    #expect(errors.map(\.code) == [.fieldTooLong])
    #expect(errors[0].hint?.contains("--max-field") == true)
    let columns = readError { _ = try reader("a,b,c\n") { $0.limits.columns = 2 } }
    #expect(columns?.code == .tooManyColumns)
    #expect(columns?.hint?.contains("--max-columns") == true)
  }

  @Test func aRowThatNeverEndsIsRefused() throws {
    let text = "a,b\n1,\"" + String(repeating: "x\n", count: 100)
    #expect(readError { _ = try reader(text) { $0.limits.record = 50 }.records() }?.code == .recordTooLong)
    let header = readError { _ = try reader(String(repeating: "x", count: 100)) { $0.limits.header = 50 } }
    #expect(header?.code == .recordTooLong)
  }

  @Test func aRowOfManyColumnsIsBoundedAndPassed() throws {
    let text = "a,b\n" + String(repeating: ",", count: 2000) + "\n1,2\n"
    let (records, errors) = try reader(text).recordsAndErrors()
    #expect(records.count == 1)
    #expect(errors.map(\.code) == [.tooManyColumns])
    #expect(errors[0].values?.count == 512)
  }

  @Test func missingFilesAndFoldersAreFileErrors() {
    #expect(throws: FileError(.missing, path: "/nowhere/at/all.csv", errno: 2)) {
      _ = try RecordReader(path: "/nowhere/at/all.csv")
    }
    #expect(throws: FileError(.isDirectory, path: "/", errno: 21)) { _ = try RecordReader(path: "/") }
  }
}
