@testable import Tabular

/// Reads any bytes as CSV, strictly and leniently, in the dialects that can be said. Nothing but ``ReadError`` may come of it.
func fuzzCSV(_ bytes: [UInt8]) {
  readAll(bytes, as: .csv)
  readAll(bytes, as: .csv) {
    $0.quote = nil
    $0.skippedLines = 1
  }
  readAll(bytes, as: .csv) {
    $0.quote = UInt8(ascii: "'")
    $0.escape = .backslash
    $0.delimiter = UInt8(ascii: ",")
    $0.delimiterTail = [UInt8(ascii: " ")]
  }
  readAll(bytes, as: .csv) { $0.isBlankAligned = true }
}

/// Reads any bytes as a JSON array, as one object a line, and as a single value.
func fuzzJSON(_ bytes: [UInt8]) {
  readAll(bytes, as: .json)
  readAll(bytes, as: .ndjson)
  expectReadErrors { _ = try JSONValue(parsing: String(decoding: bytes, as: UTF8.self)) }
}

/// Reads any bytes as vCards.
func fuzzVCard(_ bytes: [UInt8]) {
  readAll(bytes, as: .vcard)
}

/// Reads any bytes as an iCalendar file.
func fuzzICalendar(_ bytes: [UInt8]) {
  expectReadErrors {
    let reader = try ICalendarReader(bytes: bytes)
    while try reader.next() != nil {}
  }
}

private func readAll(
  _ bytes: [UInt8], as format: RecordFormat, _ change: (inout ReadOptions) -> Void = { _ in }
) {
  for lenient in [false, true] {
    var options = ReadOptions()
    change(&options)
    options.format = format
    options.lenient = lenient
    expectReadErrors {
      let reader = try RecordReader(bytes: bytes, options: options)
      var isAtEnd = false
      while !isAtEnd { expectReadErrors { isAtEnd = try reader.next() == nil } }
    }
  }
}

private func expectReadErrors(_ body: () throws -> Void) {
  do {
    try body()
  } catch is ReadError {
    return
  } catch {
    preconditionFailure("reading failed with \(error)")
  }
}
