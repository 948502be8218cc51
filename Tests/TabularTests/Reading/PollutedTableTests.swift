import Tabular
import Testing

/// Files that are written as no rule says, read leniently: none is refused, and few records and cells are not what was meant.
struct PollutedTableTests {
  /// A file, and the rows that a person would read in it.
  struct Pollution: CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var rows: [[String]]
  }

  @Test(arguments: UInt64(1)...5)
  func recordsAndCellsAreFound(seed: UInt64) throws {
    let pollutions = Self.pollutions(of: PollutedTable(seed: seed))
    var (records, cells) = (0.0, 0.0)
    for pollution in pollutions {
      let read = try reader(pollution.text) { $0.lenient = true }.rows().map { $0.map { $0 ?? "" }.trimmed }
      let meant = pollution.rows.map(\.trimmed)
      let record = f1(read, meant)
      #expect(record > 0.85, "\(pollution.testDescription): \(record)")
      records += record
      cells += f1(read.flatMap { $0 }, meant.flatMap { $0 })
    }
    #expect(records / Double(pollutions.count) > 0.97)
    #expect(cells / Double(pollutions.count) > 0.98)
  }

  @Test(arguments: [
    ("Report\nby Ann\nof May\n\nname,city,size\nTV,Rome,5\n", 1),
    ("A, b\nc\nd\nname,city,size\nTV,Rome,5\nLamp,Oslo,6\n", 2),
  ])
  func aShortTableIsFoundBehindOtherLines(text: String, rows: Int) throws {
    let csv = try reader(text) { $0.lenient = true }
    #expect(csv.names == ["name", "city", "size"])
    #expect(csv.warnings.map(\.line) == [1, 2, 3])
    #expect(try csv.rows().count == rows)
  }

  @Test func aTableOfTwoColumnsIsFoundBehindABlankLine() throws {
    let csv = try reader("Report\nby Ann\n\nname,city\nTV,Rome\nLamp,Oslo\n") { $0.lenient = true }
    #expect(csv.names == ["name", "city"])
    #expect(csv.warnings.map(\.line) == [1, 2])
    #expect(try csv.rows() == [["TV", "Rome"], ["Lamp", "Oslo"]])
  }

  @Test(arguments: [
    "a,b\n1,2\n1,2\n1,2\n\n1,2,3\n1,2,3\n", "a,b\n\n1,2,3\n1,2,3\n", "a,b,c\n1\n1,2,3,4\n1,2,3,4\n",
  ])
  func aHeaderIsNoLineBeforeItsTable(text: String) throws {
    let csv = try reader(text) { $0.lenient = true }
    #expect(csv.names.starts(with: ["a", "b"]))
  }

  @Test(arguments: [
    "note\nplain\none, two, three\nplain\nfour, five, six\nplain\n",
    "note\none, two\nthree, four\nfive, six\nx\ny\n",
    "note\n\none, two\nplain\nthree, four\nplain\nplain\n",
  ])
  func aColumnOfSentencesIsNoTableBehindOtherLines(text: String) throws {
    let csv = try reader(text) { $0.lenient = true }
    #expect(csv.names == ["note"])
    #expect(try csv.rows().count == 5)
  }

  private func lenient(_ text: String) throws -> RecordReader {
    try reader(text) {
      $0.lenient = true
      $0.isColumnName = { ["name", "email", "city", "Report"].contains($0) }
    }
  }

  @Test(arguments: [
    "Report\nname,email\nAnn,a@example.org\n", "Report, May\nname,email\nAnn,a@example.org\n",
    "Report,Ann,city,Rome\n\n\"name\" , email\nAnn,a@example.org\n", "name,email\nAnn,a@example.org\n",
    "Kunden\nname;email;Punkte\nAnn;a@example.org;\n",
  ])
  func aLineOfColumnNamesIsTheHeader(text: String) throws {
    let csv = try lenient(text)
    #expect(csv.names.prefix(2) == ["name", "email"])
    #expect(csv.warnings.filter { $0.code == .preamble }.map(\.line) == (text.hasPrefix("name") ? [] : [1]))
    #expect(try csv.rows().map { $0.prefix(2) } == [["Ann", "a@example.org"]])
  }

  @Test func rowsWithMoreFieldsMakeNoPreambleOfTheHeader() throws {
    let csv = try lenient("name,email\nAnn,a@example.org,1,2,3\nBob,b@example.org,4,5,6\n")
    #expect(csv.names == ["name", "email"])
    #expect(try csv.next()?.values.count == 5)
    #expect(csv.warnings.map(\.code) == [.raggedRow])
    let unknown = try lenient("x,y\nAnn,a@example.org,,,\nBob,b@example.org,,,\n")
    #expect(unknown.names == ["x", "y"])
    #expect(try unknown.rows() == [["Ann", "a@example.org"], ["Bob", "b@example.org"]])
  }

  /// The harmonic mean of precision and recall, of lists without order.
  private func f1<Item: Hashable>(_ found: [Item], _ meant: [Item]) -> Double {
    var rest = Dictionary(meant.map { ($0, 1) }, uniquingKeysWith: +)
    var hits = 0
    for item in found where rest[item, default: 0] > 0 {
      rest[item, default: 0] -= 1
      hits += 1
    }
    return found.count + meant.count == 0 ? 1 : 2 * Double(hits) / Double(found.count + meant.count)
  }
}

extension PollutedTableTests {
  static func pollutions(of table: PollutedTable) -> [Pollution] {
    payloads(table) + dialects(table) + surroundings(table) + rows(table)
  }

  private static func payloads(_ table: PollutedTable) -> [Pollution] {
    let text = table.text()
    let doubled = text.replacing("order,date,time", with: "order,order,")
    return [
      Pollution(testDescription: "clean", text: text, rows: table.rows),
      Pollution(testDescription: "no line end at the end", text: String(text.dropLast()), rows: table.rows),
      Pollution(testDescription: "two line ends at the end", text: text + "\n", rows: table.rows),
      Pollution(testDescription: "header alone", text: table.text { $0.removeLast($0.count - 1) }, rows: []),
      Pollution(
        testDescription: "one row", text: table.text { $0.removeLast($0.count - 2) }, rows: [table.rows[0]]),
      Pollution(testDescription: "double and missing names", text: doubled, rows: table.rows),
      Pollution(
        testDescription: "an empty column", text: table.text { $0 = $0.map { $0 + "," } }, rows: table.rows),
    ]
  }

  private static func dialects(_ table: PollutedTable) -> [Pollution] {
    let delimiters = [";", "\t", "|", " ", ", ", "||", "; "].map { delimiter in
      let dialect = PollutedTable.Dialect(delimiter: delimiter)
      return Pollution(
        testDescription: "delimiter '\(delimiter)'", text: table.text(dialect), rows: table.rows)
    }
    let ends = ["\r", "\r\n"].map { end in
      Pollution(
        testDescription: "line end \(Array(end.utf8))", text: table.text(.init(lineEnd: end)),
        rows: table.rows)
    }
    let quotes = [
      ("apostrophes", PollutedTable.Dialect(quote: "'", doubledQuote: "''")),
      ("backslash", PollutedTable.Dialect(doubledQuote: "\\\"")),
      ("quotes as they are", PollutedTable.Dialect(doubledQuote: "\"")),
    ].map { Pollution(testDescription: $0, text: table.text($1), rows: table.rows) }
    return delimiters + ends + quotes
  }

  private static func surroundings(_ table: PollutedTable) -> [Pollution] {
    let small = [["code", "city"], ["1", "Rome"], ["2", "Oslo"]]
    let large = [PollutedTable.header + ["tenth"], (1...10).map { "x\($0)" }]
    return [
      Pollution(
        testDescription: "preamble", text: "Orders of January\nprinted 2 February, by Ann\n\n" + table.text(),
        rows: table.rows),
      Pollution(
        testDescription: "padded preamble", text: "Orders of January,,,,,,,,\n,,,,,,,,\n" + table.text(),
        rows: table.rows),
      Pollution(
        testDescription: "footer", text: table.text() + "\n24 orders\n", rows: table.rows + [["24 orders"]]),
      Pollution(
        testDescription: "smaller table", text: table.text() + "\n" + lines(small), rows: table.rows + small),
      Pollution(
        testDescription: "larger table", text: table.text() + "\n" + lines(large), rows: table.rows + large),
    ]
  }

  private static func lines(_ rows: [[String]]) -> String {
    rows.map { PollutedTable.line($0) + "\n" }.joined()
  }

  /// One row each that is not as the others are.
  private static func rows(_ table: PollutedTable) -> [Pollution] {
    [3, 11, 20].flatMap { row -> [Pollution] in
      func changed(_ name: String, _ line: String, _ cells: [String]) -> Pollution {
        var rows = table.rows
        rows[row] = cells
        return Pollution(
          testDescription: "\(name) in row \(row)", text: table.text { $0[row + 1] = line }, rows: rows)
      }
      let cells = table.rows[row]
      let plain = cells.map { $0.filter { !"\n\",;|'".contains($0) } }
      let sentence = plain.map { $0.isEmpty ? "x" : $0.filter { $0 != " " } }.joined(separator: " ")
      let line = PollutedTable.line(cells)
      return [
        changed("a delimiter more", line + ",more", cells + ["more"]),
        changed("a delimiter less", PollutedTable.line(cells.dropLast(2)), cells.dropLast(2)),
        changed(
          "an unclosed quote", PollutedTable.line(plain).replacing("P", with: "\"P"),
          plain.map { $0.replacing("P", with: "\"P") }),
        changed("a quote too many", PollutedTable.line(plain) + "\"", plain.dropLast() + [plain[8] + "\""]),
        changed("another delimiter", PollutedTable.line(cells, .init(delimiter: ";")), cells),
        changed("words without delimiters", sentence, [sentence]),
      ]
    }
  }
}

extension [String] {
  /// Without the empty cells at its end.
  fileprivate var trimmed: [String] { Array(prefix((lastIndex { !$0.isEmpty } ?? -1) + 1)) }
}
