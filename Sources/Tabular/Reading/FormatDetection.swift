/// The formats in which records are read.
package enum RecordFormat: String, Sendable, CaseIterable {
  case csv, tsv, json, ndjson, vcard

  /// The format that a file's ending promises.
  package init?(fileName: String) {
    guard let dot = fileName.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch fileName[fileName.utf8.index(after: dot)...].lowercased() {
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "json": self = .json
    case "ndjson", "jsonl": self = .ndjson
    case "vcf", "vcard": self = .vcard
    default: return nil
    }
  }
}

extension RecordFormat {
  /// Finds the format by the first bytes, then by the file's ending; what is neither is CSV.
  init(of window: ByteWindow, fileName: String?) {
    let ending = fileName.flatMap(RecordFormat.init(fileName:))
    let start = window.firstTextLine
    let isTable = ending == .csv || ending == .tsv
    if start.beginsCard {
      self = .vcard
    } else if !isTable, let first = start.first, [UInt8(ascii: "["), UInt8(ascii: "{")].contains(first) {
      self = ending == .ndjson || first == UInt8(ascii: "{") && start.beginsWithObjectLine ? .ndjson : .json
    } else {
      self = ending ?? .csv
    }
  }
}

extension ByteWindow {
  /// What is at hand from the first line with text on, at least that line unless it is very long.
  fileprivate var firstTextLine: Slice<UnsafeBufferPointer<UInt8>> {
    var start = available.drop { $0.isBlank || $0.isLineEnd }
    while !start.contains(where: \.isLineEnd), available.count < 64 << 10, (try? fill()) == true {
      start = available.drop { $0.isBlank || $0.isLineEnd }
    }
    return start
  }

  /// Refuses what is known by its first bytes to be no text, or text that is not read.
  ///
  /// - Throws: ``ReadError`` `unknown_format`.
  func refuseForeignFiles() throws {
    let marks: [(bytes: [UInt8], what: String, hint: String)] = [
      ([0x50, 0x4B, 3, 4], "a zip file or a workbook", "unpack it, or save the sheet as CSV"),
      ([0x1F, 0x8B], "packed with gzip", "unpack it with gunzip"),
      ([0xD0, 0xCF, 0x11, 0xE0], "an old workbook or document", "save the sheet as CSV"),
      (Array("%PDF-".utf8), "a PDF document", "export the records as CSV"),
      ([0xFF, 0xFE, 0, 0], "UTF-32", "convert it to UTF-8"),
      ([0, 0, 0xFE, 0xFF], "UTF-32", "convert it to UTF-8"),
      ([0x89, 0x50, 0x4E, 0x47], "a picture", "export the records as CSV"),
      ([0x7F, 0x45, 0x4C, 0x46], "a program", "export the records as CSV"),
      (Array("SQLite format 3".utf8), "an SQLite database", "export its table as CSV"),
    ]
    let start = firstBytes
    guard let mark = marks.first(where: { start.starts(with: $0.bytes) }) else { return }
    throw ReadError(.unknownFormat, line: 0, column: 0, message: "the file is \(mark.what)", hint: mark.hint)
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether a card begins here, in any case and with stray spaces.
  fileprivate var beginsCard: Bool {
    let line = prefix { !$0.isLineEnd }.prefix(64).filter { !$0.isBlank }.map(\.asciiUppercased)
    return line == Array("BEGIN:VCARD".utf8)
  }

  /// Whether the first line is an object that is a record, and not the last line.
  fileprivate var beginsWithObjectLine: Bool {
    let line = prefix { !$0.isLineEnd }
    guard line.endIndex < endIndex, line.trimmed.last == UInt8(ascii: "}") else { return false }
    let value = try? JSONValue(parsing: String(decoding: line, as: UTF8.self))
    return value.map { !$0.wrapsRecords } ?? false
  }
}
