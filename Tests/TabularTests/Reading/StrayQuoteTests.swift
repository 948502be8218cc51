import Tabular
import Testing

/// What stands in a file is read, or told with its line.
struct StrayQuoteTests {
  @Test func anUnclosedQuoteTakesNoOtherRow() throws {
    let text =
      "name,email,note\nAnn,a@x.example,\nBob,b@x.example,\"best customer\nCid,c@x.example,\nDan,d@x.example,\"likes, tea\"\n"
    let csv = try reader(text) { $0.lenient = true }
    let (rows, warnings) = try csv.rowsAndWarnings()
    #expect(rows.map { $0[0] } == ["Ann", "Bob", "Cid", "Dan"])
    #expect(rows[1][2] == "\"best customer")
    #expect(rows[3][2] == "likes, tea")
    #expect(warnings.map(\.code) == [.unterminatedQuote])
    #expect(warnings[0].line == 3)
    #expect(warnings[0].column == 3)
    #expect(warnings[0].field == "note")
  }

  @Test func twoStraysThatLookLikeAFieldAreText() throws {
    let text = "name,size,city\nTV,\"best,Rome\nLamp,5,Oslo\nDesk,6,Bern\nRack,12\",Kiel\n"
    let (rows, warnings) = try reader(text) { $0.lenient = true }.rowsAndWarnings()
    #expect(
      rows == [
        ["TV", "\"best", "Rome"], ["Lamp", "5", "Oslo"], ["Desk", "6", "Bern"], ["Rack", "12\"", "Kiel"],
      ])
    #expect(warnings.map(\.line) == [2, 5])
  }

  @Test(arguments: [
    "Dear Ann,\nthank you, and bye\n\nBob", "one\ntwo", "a, b\nc, d", "say \"\"hi\"\"\nand go",
  ])
  func aFieldOfSeveralLinesStaysOne(note: String) throws {
    let text = "name,note\nAnn,\"\(note)\"\nBob,x\n"
    let (rows, warnings) = try reader(text) { $0.lenient = true }.rowsAndWarnings()
    #expect(rows == [["Ann", note.replacing("\"\"", with: "\"")], ["Bob", "x"]])
    #expect(warnings.isEmpty)
  }

  @Test func aQuoteThatOpensTheNextFieldClosesNone() throws {
    let (rows, _) = try reader("a,b,c\nBob,\"best customer,\"x, y\"\n1,2,3\n") { $0.lenient = true }
      .rowsAndWarnings()
    #expect(rows == [["Bob", "\"best customer", "x, y"], ["1", "2", "3"]])
  }

  @Test func anInnerQuoteBeforeADelimiterCloses() throws {
    let (rows, _) = try reader("a,b,c\nx,\"foo\"\",\"c d\"\n1,2,3\n") { $0.lenient = true }.rowsAndWarnings()
    #expect(rows == [["x", "foo\"", "c d"], ["1", "2", "3"]])
  }

  @Test func aLongRowKeepsItsFields() throws {
    let csv = try reader("a,b\n1,2\n3,4,5,6\n7,8\n") { $0.lenient = true }
    let records = try csv.records()
    #expect(records.map(\.names) == [["a", "b"], ["a", "b", "column_3", "column_4"], ["a", "b"]])
    #expect(records[1].values == ["3", "4", "5", "6"])
  }

  @Test func manyStraysAreReadInTimeThatGrowsWithTheFile() throws {
    for line in ["x,\"a\n", "c\"d,\"e\n", "\"\"\"a,b\n", ", \"a\n", "\"a,b\"\"\n"] {
      let text = "a,b\n" + String(repeating: line, count: 40_000)
      let (rows, _) = try reader(text) { $0.lenient = true }.rowsAndWarnings()
      #expect(rows.count == 40_000)
    }
  }
}

extension RecordReader {
  fileprivate func rowsAndWarnings() throws -> (rows: [[String?]], warnings: [ReadWarning]) {
    var (rows, told): ([[String?]], [ReadWarning]) = ([], [])
    while true {
      let record = try next()
      told += warnings
      guard let record else { return (rows, told) }
      rows.append(record.values)
    }
  }
}
