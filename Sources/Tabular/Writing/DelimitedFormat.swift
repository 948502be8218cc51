/// CSV and TSV: cells quoted only where a reader would misread them.
///
/// - Source: RFC 4180, with UTF-8 and, unless CR LF is asked for, LF.
struct DelimitedFormat: RowFormat {
  let columns: [Column]
  let options: WriteOptions
  let delimiter: UInt8

  func begin(_ output: inout ByteBuffer) {
    if options.bom { output.append("\u{FEFF}") }
    guard options.header, !columns.isEmpty else { return }
    for (index, column) in columns.enumerated() {
      if index > 0 { output.append(delimiter) }
      var name = column.name
      name.withUTF8 { writeName($0, to: &output) }
    }
    endLine(&output)
  }

  func write(_ row: borrowing RowBuffer, to output: inout ByteBuffer) {
    if row.isEmpty {
      writeEmpty(row.count, to: &output)
      return
    }
    for index in 0..<row.count {
      if index > 0 { output.append(delimiter) }
      row.withPlainText(of: index) { writeCell($0, to: &output) }
    }
    endLine(&output)
  }

  /// A row of nothing but delimiters would be a blank one, which readers skip; `""` is read back.
  private func writeEmpty(_ count: Int, to output: inout ByteBuffer) {
    if count > 0 { output.append("\"\"") }
    if count > 1 { output.append(repeating: delimiter, times: count - 1) }
    endLine(&output)
  }

  func finish(_ output: inout ByteBuffer) {}

  /// A name is quoted as well where a reader would take part of it for the file's delimiter or byte order
  /// mark.
  private func writeName(_ name: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer) {
    if name.contains(where: { ",;\t|".utf8.contains($0) }) || name.starts(with: "\u{FEFF}".utf8) {
      writeQuoted(name, isFormula: options.spreadsheetSafe && startsFormula(name), to: &output)
    } else {
      writeCell(name, to: &output)
    }
  }

  @inline(__always)
  private func writeCell(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer) {
    let isFormula = options.spreadsheetSafe && startsFormula(bytes)
    if needsQuotes(bytes) {
      writeQuoted(bytes, isFormula: isFormula, to: &output)
    } else {
      if isFormula { output.append(UInt8(ascii: "'")) }
      output.append(contentsOf: bytes)
    }
  }

  @inline(__always)
  private func needsQuotes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in bytes where byte == delimiter || byte == quote || byte == lineFeed || byte == carriageReturn {
      return true
    }
    return false
  }

  private func writeQuoted(
    _ bytes: UnsafeBufferPointer<UInt8>, isFormula: Bool, to output: inout ByteBuffer
  ) {
    output.append(quote)
    if isFormula { output.append(UInt8(ascii: "'")) }
    for byte in bytes {
      if byte == quote { output.append(quote) }
      output.append(byte)
    }
    output.append(quote)
  }

  @inline(__always)
  private func endLine(_ output: inout ByteBuffer) {
    if options.crlf { output.append(carriageReturn) }
    output.append(lineFeed)
  }
}

/// Whether a spreadsheet would run the cell, or skip its first character and run the rest. A plain number is
/// none.
///
/// - Source: OWASP, CSV Injection; with the fullwidth forms that spreadsheets fold to ASCII.
func startsFormula(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  switch bytes.first {
  case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "@"), 0x09, 0x0D, 0x0A, 0x00: true
  case UInt8(ascii: "-"): !isJSONNumber(bytes)
  case 0xEF: ["＝", "＋", "－", "＠"].contains { bytes.starts(with: $0.utf8) }
  default: false
  }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
