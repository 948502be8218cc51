import Tabular
import Testing

/// Records that have nothing in any of their values.
struct EmptyRecordTests {
  private static let unseen = [
    #""","""#, "  ,", "\u{A0},\u{3000}", "\u{200B},\u{FEFF}", "\u{2060},\"\u{200D}\"", #""","#, "\"\n\",\"\"",
    "\u{A0}",
    #"" ""#,
  ]

  @Test(arguments: unseen) func aRowOfNothingIsPassedOver(row: String) throws {
    let csv = try reader("a,b\n1,2\n\(row)\n3,\n") { $0.passesEmptyRecords = true }
    #expect(try csv.rows() == [["1", "2"], ["3", ""]])
    #expect(csv.warnings.isEmpty)
  }

  @Test func rowsOfNothingAreCounted() throws {
    let csv = try reader("a,b\n,\n\"\",\"\"\n1,2\n\n") { $0.passesEmptyRecords = true }
    #expect(try csv.rows() == [["1", "2"]])
    #expect(csv.blankRows == 2)
  }

  /// What our own writer has for a row of empty values is one for those who read a table and no records.
  @Test func emptyValuesOfATableAreReadBack() throws {
    #expect(try reader("a,b\n\"\",\n,\n \u{A0},\n").rows() == [["", ""], [" \u{A0}", ""]])
    #expect(try reader("a\n\"\"\n").rows() == [[""]])
  }

  @Test(arguments: ["\n", ",\n"]) func objectsOfNothingArePassedOver(separator: String) throws {
    let objects = ["{}", #"{"a":null}"#, #"{"a":"\u00a0","b":[],"c":{"d":""}}"#, #"{"a":0}"#]
    let text = objects.joined(separator: separator)
    let json = try reader(separator == "\n" ? text : "[\(text)]") { $0.passesEmptyRecords = true }
    #expect(try json.rows() == [["0"]])
    #expect(json.blankRows == 3)
  }
}
