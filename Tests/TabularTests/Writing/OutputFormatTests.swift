import Tabular
import Testing

struct OutputFormatTests {
  @Test(arguments: [
    ("csv", OutputFormat.csv), ("CSV", .csv), ("tsv", .tsv), ("tab", .tsv), ("txt", .text), ("json", .json),
    ("ndjson", .ndjson), ("jsonl", .ndjson), ("md", .md), ("htm", .html), ("html", .html),
  ])
  func aFileEndingNamesAFormat(ending: String, format: OutputFormat) {
    #expect(OutputFormat(fileEnding: ending) == format)
  }

  @Test func anUnknownEndingNamesNone() {
    #expect(OutputFormat(fileEnding: "xlsx") == nil)
    #expect(OutputFormat(fileEnding: "") == nil)
  }

  @Test(arguments: [
    (OutputFormat.csv, ""), (.tsv, ""), (.text, ""), (.md, ""), (.ids, ""), (.ndjson, ""), (.json, "[]\n"),
  ])
  func aTableWithoutColumnsHasNoLines(format: OutputFormat, written: String) throws {
    #expect(try tableText(format, [], []) == written)
  }
}
