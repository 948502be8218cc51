import Tabular
import Testing

struct JSONFormatTests {
  private let name = [Column("name")]

  @Test func aValueOfEachKind() throws {
    let object =
      #"{"id":42,"name":"Ada, \"Countess\"","balance":12.50,"active":true,"created_at":"2026-01-15T09:00:00Z","#
      + #""tags":["vip","früh"],"custom":{"size":1.50},"note":null}"#
    #expect(try tableText(.json, EveryKind.columns, [EveryKind.cells]) == "[\n\(object)\n]\n")
    #expect(try tableText(.ndjson, EveryKind.columns, [EveryKind.cells]) == object + "\n")
  }

  @Test func rowsArePartedByACommaAtTheLineEnd() throws {
    #expect(
      try tableText(.json, name, [[.text("a")], [.text("b")]])
        == "[\n{\"name\":\"a\"},\n{\"name\":\"b\"}\n]\n")
  }

  @Test func noRows() throws {
    #expect(try tableText(.json, name, []) == "[]\n")
    #expect(try tableText(.ndjson, name, []) == "")
  }

  @Test func everyKeyIsThereWhenNothingIsKnown() throws {
    let nulls = Array(repeating: Cell.null, count: EveryKind.columns.count)
    let line = try tableText(.ndjson, EveryKind.columns, [nulls])
    for column in EveryKind.columns { #expect(line.contains("\"\(column.name)\":null")) }
  }

  @Test(arguments: [
    ("<a href='x'>&</a>", "<a href='x'>&</a>"), ("a\u{2028}b\u{2029}", "a\\u2028b\\u2029"),
    ("\u{0}\u{1b}\u{7f}", "\\u0000\\u001b\\u007f"),
    ("\t\n\r\u{8}\u{c}", "\\t\\n\\r\\b\\f"), ("\\ \"", "\\\\ \\\""), ("👩‍👧 漢字", "👩‍👧 漢字"),
    ("\u{80}\u{85}\u{9b}2J\u{9f}\u{a0}\u{e9}\u{202E}", "\\u0080\\u0085\\u009b2J\\u009f\u{a0}\u{e9}\u{202E}"),
  ])
  func escapes(value: String, written: String) throws {
    #expect(try tableText(.ndjson, name, [[.text(value)]]) == "{\"name\":\"\(written)\"}\n")
  }

  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b"), ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"), ([0xE2, 0x82], "\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xF0, 0x9F, 0x98, 0x41], "\u{FFFD}A"),
      ([0xF4, 0x90], "\u{FFFD}\u{FFFD}"),
    ] as [([UInt8], String)])
  func illFormedTextIsReplacedAsTheStandardRecommends(bytes: [UInt8], written: String) throws {
    var row = RowBuffer()
    bytes.withUnsafeBufferPointer { row.append($0) }
    let sink = MemorySink()
    let writer = TableWriter(format: .ndjson, columns: name, sink: sink)
    try writer.write(row)
    try writer.finish()
    #expect(sink.bytes == Array("{\"name\":\"\(written)\"}\n".utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == written)
  }

  @Test func aDocumentIsWrittenOnOneLineWithItsControlsEscaped() throws {
    var row = RowBuffer()
    row.append("{\n \"a\": \"x\u{9b}\u{7f}é\u{a0}\" }", as: .json)
    let sink = MemorySink()
    let writer = TableWriter(format: .ndjson, columns: name, sink: sink)
    try writer.write(row)
    try writer.finish()
    #expect(
      String(decoding: sink.bytes, as: UTF8.self)
        == "{\"name\":{  \"a\": \"x\\u009b\\u007fé\u{a0}\" }}\n")
  }

  @Test(arguments: ["-0.50", "1e9", "12345678901234567890.12"])
  func aDecimalKeepsItsDigits(literal: String) throws {
    #expect(try tableText(.ndjson, [Column("n", .decimal)], [[.decimal(literal)]]) == "{\"n\":\(literal)}\n")
  }

  @Test(arguments: ["NaN", "Inf", "+1", ".5", "1.", "007", "", "-", "1e", "0x1"])
  func whatIsNoNumberInJSONIsAString(literal: String) throws {
    #expect(
      try tableText(.ndjson, [Column("n", .decimal)], [[.decimal(literal)]]) == "{\"n\":\"\(literal)\"}\n")
  }

  @Test func listsAreArrays() throws {
    let rows: [[Cell]] = [[.list([])], [.list(["a"])], [.list(["a", "", "b\"c"])]]
    let written = try tableText(.ndjson, [Column("l", .list)], rows)
    #expect(written == "{\"l\":[]}\n{\"l\":[\"a\"]}\n{\"l\":[\"a\",\"\",\"b\\\"c\"]}\n")
  }

  @Test func aDocumentNeverBreaksALine() throws {
    var row = RowBuffer()
    row.append("{\n  \"a\": 1\r\n}", as: .json)
    let sink = MemorySink()
    let writer = TableWriter(format: .ndjson, columns: [Column("c", .json)], sink: sink)
    try writer.write(row)
    try writer.finish()
    #expect(sink.text == "{\"c\":{   \"a\": 1  }}\n")
  }
}
