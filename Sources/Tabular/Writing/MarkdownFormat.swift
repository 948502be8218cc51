/// A table in GitHub Flavored Markdown. Characters that Markdown or HTML would act on are escaped, line
/// breaks are `<br>`.
struct MarkdownFormat: PageFormat {
  let columns: [Column]
  let options: WriteOptions

  func begin(_ output: inout ByteBuffer) {
    if options.header { writeHead(options, to: &output) }
    beginTable(&output)
  }

  /// Markdown has no table without a header; without one its cells are empty.
  func beginTable(_ output: inout ByteBuffer) {
    if columns.isEmpty { return }
    for column in columns {
      output.append("| ")
      var name = options.header ? column.name : ""
      name.withUTF8 { output.append(markdown: $0) }
      output.append(" ")
    }
    output.append("|\n")
    for column in columns { output.append(column.isNumeric ? "| ---: " : "| --- ") }
    output.append("|\n")
  }

  func write(_ row: borrowing RowBuffer, to output: inout ByteBuffer) {
    for index in 0..<row.count {
      output.append("| ")
      row.withPlainText(of: index) { output.append(markdown: $0) }
      output.append(" ")
    }
    output.append("|\n")
  }

  func finish(_ output: inout ByteBuffer) {}
}

extension ByteBuffer {
  /// Appends text so that GitHub Flavored Markdown shows what it says; line breaks are `<br>`.
  ///
  /// - Parameter startsBlock: whether nothing stands before it that keeps it from being a heading, a list or code.
  mutating func append(markdown bytes: UnsafeBufferPointer<UInt8>, startsBlock: Bool = false) {
    let start = count
    appendVisible(bytes, keepingNewlines: true)
    let isPlain = withBytes { written in !written[start...].contains { isMarkdownSpecial($0) } }
    if isPlain, !startsBlock { return }
    let text = MarkdownText(withBytes { Array($0[start...]) }, startsBlock: startsBlock)
    truncate(to: start)
    for index in text.indices { append(text, index) }
  }

  private mutating func append(_ text: MarkdownText, _ index: Int) {
    switch text.bytes[index] {
    case UInt8(ascii: "\n"): append("<br>" as StaticString)
    case UInt8(ascii: "<"): append("&lt;" as StaticString)
    case UInt8(ascii: "&"): append("&amp;" as StaticString)
    case let byte:
      if text.needsBackslash(at: index) { append(UInt8(ascii: "\\")) }
      append(byte)
    }
  }
}

/// Characters of which Markdown may make something else than what they are.
private struct MarkdownText {
  let bytes: [UInt8]
  private let startsBlock: Bool

  init(_ bytes: [UInt8], startsBlock: Bool) {
    // Four spaces would begin code, and fewer are not shown.
    self.bytes = startsBlock ? Array(bytes.drop { $0 == UInt8(ascii: " ") }) : bytes
    self.startsBlock = startsBlock
  }

  var indices: Range<Int> { bytes.indices }

  func needsBackslash(at index: Int) -> Bool { actsInLine(index) || breaksLink(index) || actsInBlock(index) }

  private func actsInLine(_ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
      UInt8(ascii: "~"):
      true
    // Within a word it is nothing but itself: the names of columns stay readable.
    case UInt8(ascii: "_"): !(isWord(index - 1) && isWord(index + 1))
    default: false
    }
  }

  /// An address that is made a link shows the backslashes within it: one that would have some is kept from being a link.
  private func breaksLink(_ index: Int) -> Bool {
    let isAddress =
      switch bytes[index] {
      case UInt8(ascii: ":"): bytes[(index + 1)...].starts(with: "//".utf8)
      case UInt8(ascii: "."):
        index >= 3 && bytes[(index - 3)..<index].elementsEqual("www".utf8) && !isWord(index - 4)
      default: false
      }
    guard isAddress else { return false }
    return bytes[index...].indices.prefix {
      bytes[$0] != UInt8(ascii: " ") && bytes[$0] != UInt8(ascii: "\n")
    }
    .contains { actsInLine($0) || [UInt8(ascii: "<"), UInt8(ascii: "&")].contains(bytes[$0]) }
  }

  /// What is a list, a quotation, a heading or its end where a line begins or ends with it.
  private func actsInBlock(_ index: Int) -> Bool {
    guard startsBlock else { return false }
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ">"), UInt8(ascii: "="): return index == 0
    case UInt8(ascii: "#"):
      let isLast = bytes[index...].allSatisfy { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: " ") }
      return index == 0 || isLast
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      return index > 0 && bytes[..<index].allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
    default: return false
    }
  }

  private func isWord(_ index: Int) -> Bool {
    guard bytes.indices.contains(index) else { return false }
    return bytes[index] &- UInt8(ascii: "0") < 10 || (bytes[index] | 0x20) &- UInt8(ascii: "a") < 26
  }
}

private func isMarkdownSpecial(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "\n"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "\\"),
    UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "~"), UInt8(ascii: "_"):
    true
  default: false
  }
}
