import Testing

@testable import Tabular

/// However a source cuts its bytes, the records are the same.
struct ChunkBoundaryTests {
  private static let texts: [(RecordFormat, String)] = [
    (.csv, "é,b;c\r\n\"q \"\"x\"\"\r\n漢\",\"\"\r\n\r\n1,\"2\"\r3,😀\n"),
    (.csv, "a\tb\nAn\"n\t1\n\"x\" y\t2\n\"z"),
    (.json, "[{\"a\":\"x\\u00e9\\ud83d\\ude00é\",\"b\":-1.5e+3},\r\n {\"a\":null,\"b\":[true,\"漢\"]}]"),
    (.ndjson, "{\"a\":1}\r\n{bad\r\n\r\n{\"a\":\"é\"}"),
    (
      .vcard,
      "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=\r\n=A9\r\nNOTE:a\r\n b\r\nEND:VCARD\r\n"
    ),
  ]

  @Test(arguments: texts, 1...5)
  func recordsDoNotDependOnTheSizeOfChunks(_ file: (format: RecordFormat, text: String), size: Int) throws {
    for encoding in ["utf-8", "gb18030", "utf-16le"] {
      let bytes = try TextEncoder(encoding: encoding).encode(Array(file.text.utf8))
      let whole = try outcomes(bytes, size: bytes.count, file.format, encoding)
      #expect(try outcomes(bytes, size: size, file.format, encoding) == whole)
      #expect(whole.count > 1)
    }
  }

  @Test func aFileLongerThanTheBufferIsReadWhole() throws {
    let rows = (0..<60_000).map { "\($0),\"row\n\($0)\",é漢" }
    let bytes = Array(("a,b,c\n" + rows.joined(separator: "\n")).utf8)
    let window = try ByteWindow(DrippingSource(bytes, size: 70_001))
    let records = try CSVRecords(window: window, options: ReadOptions())
    var count = 0
    while let record = try records.next() {
      #expect(record.values == ["\(count)", "row\n\(count)", "é漢"])
      #expect(record.line == 2 + 2 * count)
      count += 1
    }
    #expect(count == 60_000)
    #expect(window.bytesRead == bytes.count)
  }

  @Test func everyChunkIsObservedOnceAndInOrder() throws {
    let seen = Seen()
    var options = ReadOptions()
    options.observeBytes = { seen.bytes += $0 }
    let bytes = Array("\u{FEFF}a,b\n1,2\n".utf8)
    _ = try RecordReader(bytes: bytes, options: options).records()
    #expect(seen.bytes == bytes)
  }

  /// Each record or error as a text.
  private func outcomes(
    _ bytes: [UInt8], size: Int, _ format: RecordFormat, _ encoding: String
  ) throws -> [String] {
    let window = try ByteWindow(DrippingSource(bytes, size: size), encoding: encoding)
    let records: any RecordParser =
      switch format {
      case .csv, .tsv: try CSVRecords(window: window, options: ReadOptions())
      case .json: JSONRecords(window: window, options: ReadOptions())
      case .ndjson: NDJSONRecords(window: window, options: ReadOptions())
      case .vcard: VCardRecords(window: window, options: ReadOptions())
      }
    var outcomes: [String] = []
    while true {
      do {
        guard let record = try records.next() else { return outcomes + ["\(records.names)"] }
        outcomes.append("\(record)")
      } catch let error as ReadError {
        outcomes.append("\(error)")
        if error.endsReading { return outcomes }
      }
    }
  }
}

/// Gives its bytes a few at a time.
private final class DrippingSource: ByteSource {
  private var rest: ArraySlice<UInt8>
  private let size: Int

  init(_ bytes: [UInt8], size: Int) {
    rest = bytes[...]
    self.size = size
  }

  var byteCount: Int? { nil }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let piece = rest.prefix(min(size, buffer.count))
    buffer.copyBytes(from: piece)
    rest = rest.dropFirst(piece.count)
    return piece.count
  }
}

private final class Seen: @unchecked Sendable {
  var bytes: [UInt8] = []
}
