/// The text of a page: what a reader would see of it, line by line.
struct HTMLText {
  private let page: [UInt8]
  private var index = 0
  private var result: [UInt8] = []
  /// Line ends that come before the next word: two leave a line empty.
  private var breaks = 0
  private var hasSpace = false
  /// Whether the next word is the first of a list's item.
  private var isItem = false
  private var isPreformatted = false

  /// - Complexity: O(length).
  init(_ page: String) {
    self.page = Array(page.utf8)
    result.reserveCapacity(self.page.count / 4)
    while index < self.page.count { readPiece() }
  }

  var text: String { String(decoding: result, as: UTF8.self) }

  /// The charset that a page itself names in its first kilobyte.
  static func charset(of page: [UInt8]) -> String? {
    let head = String(decoding: page.prefix(1024).map { $0 < 0x80 ? $0 : .space }, as: UTF8.self)
    guard let name = head.lowercased().firstRange(of: "charset=") else { return nil }
    let rest = head.lowercased()[name.upperBound...].drop { "\"' ".contains($0) }
    return String(rest.prefix { $0.isLetter || $0.isNumber || "-_".contains($0) })
  }

  private mutating func readPiece() {
    let byte = page[index]
    if byte == UInt8(ascii: "<"), index + 1 < page.count, page[index + 1].opensTag {
      readTag()
    } else if byte == UInt8(ascii: "&") {
      readReference()
    } else {
      index += 1
      append(byte)
    }
  }

  private mutating func append(_ byte: UInt8) {
    if isPreformatted, byte.isLineEnd {
      breaks += byte == .lineFeed ? 1 : 0
    } else if isPreformatted, byte.isBlank {
      endLine()
      result.append(byte)
    } else if byte.isBlank || byte.isLineEnd || byte == 0x0C {
      hasSpace = true
    } else {
      endLine()
      result.append(byte)
    }
  }

  /// Writes what stands between the last word and the next.
  private mutating func endLine() {
    if breaks > 0, !result.isEmpty {
      result += repeatElement(.lineFeed, count: isPreformatted ? breaks : min(breaks, 2))
    } else if hasSpace, let last = result.last, last != .lineFeed {
      result.append(.space)
    }
    if isItem { result += "- ".utf8 }
    breaks = 0
    hasSpace = false
    isItem = false
  }

  private mutating func readReference() {
    let body = page[(index + 1)...].prefix(32)
    if let reference = HTMLReference(body) {
      index += 1 + reference.length
      // A space that holds words together is one for a reader.
      if reference.text == "\u{A0}" { append(.space) } else { reference.text.utf8.forEach { append($0) } }
    } else {
      index += 1
      append(UInt8(ascii: "&"))
    }
  }

  private mutating func readTag() {
    let rest = page[(index + 1)...]
    if rest.starts(with: "!--".utf8) {
      skip(behind: Array("-->".utf8), from: index + 4)
      return
    }
    let isEnd = rest.first == UInt8(ascii: "/")
    let name = String(
      decoding: rest.dropFirst(isEnd ? 1 : 0).prefix(12).prefix { $0.isASCIILetter || $0.isASCIIDigit },
      as: UTF8.self
    ).lowercased()
    skipTag()
    if !isEnd, ["script", "style", "title"].contains(name) {
      skip(behind: Array("</\(name)".utf8), from: index)
      skipTag()
    }
    apply(name, isEnd: isEnd)
  }

  /// Goes behind the `>` that ends the tag; one in quotes does not.
  private mutating func skipTag() {
    var quote: UInt8?
    while index < page.count {
      let byte = page[index]
      index += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return
      } else if byte == .quote || byte == UInt8(ascii: "'"), index > 1, page[index - 2] == .equals {
        quote = byte
      }
    }
  }

  private mutating func skip(behind end: [UInt8], from start: Int) {
    index = min(start, page.count)
    while index < page.count {
      if page[index] == end[0], page[index...].prefix(end.count).map(\.asciiLowercased) == end {
        index += end.count
        return
      }
      index += 1
    }
  }

  private mutating func apply(_ name: String, isEnd: Bool) {
    switch name {
    case "br": breaks += 1
    case "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote": breaks = max(breaks, 2)
    case "li" where !isEnd:
      breaks = max(breaks, 1)
      isItem = true
    case "address", "article", "center", "dd", "div", "dl", "dt", "fieldset", "footer", "form", "header",
      "hr", "li",
      "ol", "section", "table", "tr", "ul":
      breaks = max(breaks, 1)
    case "pre":
      breaks = max(breaks, 1)
      isPreformatted = !isEnd
    case "td", "th": hasSpace = true
    default: break
    }
  }
}

extension UInt8 {
  /// Whether `<` before it begins a tag.
  fileprivate var opensTag: Bool {
    isASCIILetter || self == UInt8(ascii: "/") || self == UInt8(ascii: "!") || self == UInt8(ascii: "?")
  }

  fileprivate var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self + 0x20 : self }
}
