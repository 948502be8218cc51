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
    ("Dear Ann,\nthank you, and bye\n\nBob", [3, 5]), ("one\ntwo", []), ("a, b\nc, d", [3]),
    ("say \"\"hi\"\"\nand go", []), ("one\n\ntwo\n", []),
  ])
  func aFieldOfSeveralLinesStaysOne(note: String, told: [Int]) throws {
    let text = "name,note\nAnn,\"\(note)\"\nBob,x\n"
    let (rows, warnings) = try reader(text) { $0.lenient = true }.rowsAndWarnings()
    #expect(rows == [["Ann", note.replacing("\"\"", with: "\"")], ["Bob", "x"]])
    #expect(warnings.map(\.line) == told)
    #expect(warnings.allSatisfy { $0.code == .lineInField })
  }

  @Test func strictReadingTellsNoLines() throws {
    let (rows, warnings) = try reader("name,note\nAnn,\"a, b\nc, d\"\n") { _ in }.rowsAndWarnings()
    #expect(rows == [["Ann", "a, b\nc, d"]])
    #expect(warnings.isEmpty)
  }

  @Test(arguments: ["Bob,b", "Bob,b,\"c", "Bob,\"b\" x,c"])
  func notesAreToldWhereOtherRowsAreBroken(row: String) throws {
    let text = "name,city,note\nAnn,Rome,\"one\ntwo\"\n\(row)\nCid,Oslo,\"three\n\nfour\"\n"
    let (rows, warnings) = try reader(text) { $0.lenient = true }.rowsAndWarnings()
    #expect(rows.map { $0[0] } == ["Ann", "Bob", "Cid"])
    #expect(warnings.filter { $0.code == .lineInField }.map(\.line) == [3, 7])
  }

  @Test func aHeaderThatTakesRowsTellsThem() throws {
    let (rows, warnings) = try reader("name,\"size,city\nTV,5,Rome\nLamp,6\",Oslo\nDesk,7,Bern\n") {
      $0.lenient = true
    }.rowsAndWarnings()
    #expect(rows == [["Desk", "7", "Bern"]])
    #expect(warnings.map(\.line) == [2, 3])
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

  @Test(arguments: [
    ("Bob,2 Main, Apt 3,NY,x", ["Bob", "2 Main", " Apt 3", "NY", "x"]),
    ("Bob,2;Main;NY;x,NY,x,", ["Bob", "2;Main;NY;x", "NY", "x"]),
    ("A total of 2", ["A total of 2", "", "", ""]),
    ("Bob;2 Main, Apt 3;NY;x", ["Bob", "2 Main, Apt 3", "NY", "x"]),
  ])
  func aRowIsSplitByOtherDelimitersOnlyWhereItHasTooFew(row: String, fields: [String]) throws {
    let text = "name,street,city,note\nAnn,1 Main,Boston,x\n\(row)\nCid,3 Main,LA,y\n"
    let rows = try reader(text) { $0.lenient = true }.rows().map { $0.map { $0 ?? "" } }
    #expect(rows == [["Ann", "1 Main", "Boston", "x"], fields, ["Cid", "3 Main", "LA", "y"]])
  }

  @Test func manyStraysAreReadInTimeThatGrowsWithTheFile() throws {
    for line in ["x,\"a\n", "c\"d,\"e\n", "\"\"\"a,b\n", ", \"a\n", "\"a,b\"\"\n", "x,\"a\nb\",c\n"] {
      let text = "a,b\n" + String(repeating: line, count: 40_000)
      let (rows, _) = try reader(text) { $0.lenient = true }.rowsAndWarnings()
      #expect(rows.count >= 40_000)
    }
    let field = String(repeating: "\"\"\"\"x,", count: 10_000)
    #expect(throws: ReadError.self) { try reader("a,b\n\(field)\n") { $0.lenient = true }.rows() }
  }

  /// Every line of a broken table is read as a row, or told as part of another one: read + told = lines.
  @Test(arguments: UInt64(1)...200)
  func noLineIsLostUntold(seed: UInt64) throws {
    let table = BrokenTable(seed: seed)
    let csv = try reader(table.text) { $0.lenient = true }
    var read: [String] = []
    var warnings: [ReadWarning] = []
    while true {
      let record = try csv.next()
      warnings += csv.warnings
      guard let record else { break }
      read.append(
        String((record.values[0] ?? "").filter { $0 != "\"" }.prefix { $0.isLetter || $0.isNumber }))
      if record.names.count > table.width { #expect(warnings.contains { $0.line == record.line }) }
    }
    let held = warnings.filter { $0.code == .lineInField }.map(\.line)
    let told = Set(warnings.map(\.line))
    #expect(read.count + held.count == table.rows.count)
    #expect(
      read == table.rows.enumerated().filter { !held.contains(table.line($0.offset)) }.map { "r\($0.offset)" }
    )
    #expect(held.count <= 2 + table.rows.count / 8)
    #expect(told.isSuperset(of: table.preamble.isEmpty ? [] : [1, 2]))
    for (index, row) in table.rows.enumerated() where row.filter({ $0 == "\"" }).count % 2 == 1 {
      let line = table.line(index)
      #expect(told.contains(line) || held.contains(line + 1), "line \(line) is not told: \(row)")
    }
  }
}

/// A table with strays, quotes that are not closed, rows of all lengths and lines before it, written from a seed.
private struct BrokenTable {
  let width: Int
  private(set) var rows: [String] = []
  let preamble: [String]
  private let lineEnd: String

  init(seed: UInt64) {
    var generator = SeededNumbers(state: seed)
    width = Int.random(in: 3...7, using: &generator)
    preamble = seed % 3 == 0 ? ["A report", "printed today", ""] : []
    lineEnd = ["\n", "\r\n", "\r"][Int(seed) % 3]
    for number in 0..<Int.random(in: 9...60, using: &generator) {
      var cells = (0..<width).map { $0 == 0 ? "r\(number)" : "v\(number)x\($0)" }
      Self.breakRow(&cells, &generator)
      rows.append(cells.joined(separator: ","))
    }
  }

  private static func breakRow(_ cells: inout [String], _ generator: inout SeededNumbers) {
    let width = cells.count
    let kind = Int.random(in: 0..<12, using: &generator)
    // Some lines are broken twice.
    if kind == 3 || kind > 9 { cells.removeLast(Int.random(in: 1..<width, using: &generator)) }
    let place = Int.random(in: 0..<cells.count, using: &generator)
    switch kind {
    case 0, 10: cells[place] = "\"" + cells[place]
    case 1, 11: cells[place] += "\""
    case 2: cells[1] = "\"open, \(cells[1])"
    case 4: cells += ["more", "and more"]
    case 5: cells[width - 1] = "\"in, quotes\""
    case 6: cells[place].insert("\"", at: cells[place].index(after: cells[place].startIndex))
    default: break
    }
  }

  /// The physical line of a row.
  func line(_ row: Int) -> Int { preamble.count + 2 + row }

  var text: String {
    let header = (0..<width).map { "field\($0)" }.joined(separator: ",")
    return (preamble + [header] + rows).joined(separator: lineEnd)
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
