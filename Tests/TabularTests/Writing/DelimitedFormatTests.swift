import Tabular
import Testing

struct DelimitedFormatTests {
  private let names = [Column("name"), Column("city")]

  @Test func aCellOfEachKind() throws {
    #expect(
      try tableText(.csv, EveryKind.columns, [EveryKind.cells]) == """
        id,name,balance,active,created_at,tags,custom,note
        42,"Ada, ""Countess""\",12.50,true,2026-01-15T09:00:00Z,vip; früh,"{""size"":1.50}",

        """)
  }

  @Test func theHeaderIsThereWithoutRows() throws {
    #expect(try tableText(.csv, names, []) == "name,city\n")
    #expect(try tableText(.csv, names, []) { $0.header = false } == "")
  }

  @Test(arguments: [
    ("plain", "plain"), (" spaces ", " spaces "), ("a,b", "\"a,b\""), ("a;b", "a;b"),
    ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("carriage\rreturn", "\"carriage\rreturn\""),
    ("tab\there", "tab\there"),
  ])
  func quotesOnlyWhereNeeded(value: String, written: String) throws {
    #expect(try tableText(.csv, names, [[.text(value), .null]]) { $0.header = false } == written + ",\n")
  }

  @Test func aLoneEmptyCellIsQuoted() throws {
    #expect(try tableText(.csv, [Column("name")], [[.null], [.text("x")]]) == "name\n\"\"\nx\n")
  }

  @Test func aNameThatWouldMisleadAReaderIsQuoted() throws {
    #expect(try tableText(.csv, [Column("a;b|c"), Column("d")], []) == "\"a;b|c\",d\n")
  }

  @Test func tsvQuotesTabsAndLeavesCommas() throws {
    #expect(try tableText(.tsv, names, [[.text("a,b"), .text("c\td")]]) == "name\tcity\na,b\t\"c\td\"\n")
  }

  @Test func whatAProgramAsksForByName() throws {
    let bytes = try tableBytes(.csv, names, [[.text("a;b"), .text("c,d")]]) {
      $0.bom = true
      $0.crlf = true
      $0.delimiter = UInt8(ascii: ";")
    }
    #expect(bytes == Array("\u{FEFF}name;city\r\n\"a;b\";c,d\r\n".utf8))
  }

  @Test(arguments: ["=1+1", "+49 30", "-cmd", "@SUM(A1)", "\t=1", "＝1", "＋1", "－1", "＠x", "\u{0}=1"])
  func aFormulaIsDefusedOnRequest(value: String) throws {
    let rows: [[Cell]] = [[.text(value), .text("x")]]
    #expect(try tableText(.csv, names, rows) { $0.header = false } == value + ",x\n")
    let safe = try tableText(.csv, names, rows) {
      $0.header = false
      $0.spreadsheetSafe = true
    }
    #expect(safe == "'" + value + ",x\n")
  }

  @Test(arguments: ["-12.50", "0", "-1e5", "a=b", "2026-01-15", ""])
  func whatIsNoFormulaStays(value: String) throws {
    let safe = try tableText(.csv, names, [[.text(value), .text("x")]]) { $0.spreadsheetSafe = true }
    #expect(safe == "name,city\n" + value + ",x\n")
  }

  @Test func aFormulaInQuotesIsDefusedInside() throws {
    let safe = try tableText(.csv, names, [[.text("=A1,B1"), .text("\n=1")]]) { $0.spreadsheetSafe = true }
    #expect(safe == "name,city\n\"'=A1,B1\",\"'\n=1\"\n")
  }
}
