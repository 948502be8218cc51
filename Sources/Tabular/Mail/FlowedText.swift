/// A text of `format=flowed`: lines that end in a space go on in the next one.
///
/// What is quoted keeps a `>` for each level before its paragraphs.
/// - Source: RFC 3676, section 4.
struct FlowedText {
  private let dropsSpace: Bool
  private var result: [UInt8] = []
  /// The levels of quoting of the paragraph that goes on; `nil` between paragraphs.
  private var depth: Int?

  /// - Parameters:
  ///   - text: with LF between lines.
  ///   - dropsSpace: `DelSp=yes`: the space that ends a line is no part of the text, as in Chinese.
  /// - Complexity: O(length).
  init(_ text: String, dropsSpace: Bool) {
    self.dropsSpace = dropsSpace
    result.reserveCapacity(text.utf8.count)
    var lines = MailLines(Array(text.utf8)[...], from: 1)
    while let line = lines.next() { take(line.bytes) }
    if result.last == .lineFeed { result.removeLast() }
  }

  var text: String { String(decoding: result, as: UTF8.self) }

  private mutating func take(_ line: ArraySlice<UInt8>) {
    var line = line
    let quotes = line.prefix { $0 == UInt8(ascii: ">") }.count
    line = line.dropFirst(quotes)
    if line.first == .space { line = line.dropFirst() }
    let isSignature = line.elementsEqual("-- ".utf8)
    if depth != nil, depth != quotes || isSignature { endParagraph() }
    if depth == nil, quotes > 0 {
      result += repeatElement(UInt8(ascii: ">"), count: quotes)
      if !line.isEmpty { result.append(.space) }
    }
    guard line.last == .space, !isSignature else {
      result += line
      return endLine()
    }
    result += dropsSpace ? line.dropLast() : line
    depth = quotes
  }

  /// Ends a paragraph whose last line promised another, which came with other quotes: the space meant nothing.
  private mutating func endParagraph() {
    while result.last == .space { result.removeLast() }
    endLine()
  }

  private mutating func endLine() {
    result.append(.lineFeed)
    depth = nil
  }
}
