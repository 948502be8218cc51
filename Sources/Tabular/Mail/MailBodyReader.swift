/// What a mail says, and what came with it.
struct MailBody {
  var text = ""
  /// Whether the text was written as such, and not as a page.
  var isPlain = true
  var attachments: [MailAttachment] = []

  /// Puts what another part says under it.
  mutating func append(_ other: MailBody) {
    attachments += other.attachments
    if other.text.isEmpty { return }
    isPlain = text.isEmpty ? other.isPlain : isPlain && other.isPlain
    text += text.isEmpty ? other.text : "\n" + other.text
  }
}

/// Something that came with a mail beside its text. Its content is not kept.
package struct MailAttachment: Sendable, Equatable {
  /// The file's name without folders; empty for none.
  package var name: String
  /// `application/pdf`, in lower case.
  package var contentType: String
  /// Bytes, decoded.
  package var size: Int

  package init(name: String, contentType: String, size: Int) {
    self.name = name
    self.contentType = contentType
    self.size = size
  }
}

extension MailAttachment {
  /// Keeps of a sender's file name what may be shown: no folders, no control characters, at most 255 characters.
  static func fileName(_ typed: String) -> String {
    let file = typed.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    return String(String(file).asHeaderText.prefix(255))
  }
}

/// Walks the parts of a mail for its text and its attachments.
///
/// - Source: RFC 2046, section 5.1; RFC 2387 (related); RFC 2183 (attachments).
struct MailBodyReader {
  let limits: MailLimits
  let decoder: CharsetDecoder
  private var partCount = 0

  init(limits: MailLimits, decoder: CharsetDecoder) {
    self.limits = limits
    self.decoder = decoder
  }

  /// - Parameter depth: how many parts it is inside of.
  /// - Throws: ``ReadError`` `invalid_mail` for too many parts, `record_too_long` for too long a header.
  mutating func read(_ part: MailPart, depth: Int = 0) throws -> MailBody {
    partCount += 1
    guard partCount <= limits.parts, depth <= limits.depth else {
      throw ReadError(
        .invalidMail, line: part.bodyLine, column: 0,
        message: partCount > limits.parts
          ? "the mail has more than \(limits.parts) parts" : "parts are nested deeper than \(limits.depth)")
    }
    if part.mediaType == "multipart" { return try readMultipart(part, depth: depth) }
    let name = part.fileName(decoder)
    if name == nil, part.disposition.value != "attachment", part.isReadable { return text(of: part) }
    return MailBody(attachments: [attachment(part, name: name)])
  }

  private mutating func readMultipart(_ part: MailPart, depth: Int) throws -> MailBody {
    let lines = MailLines(part.body, from: part.bodyLine)
    guard let body = MultipartBody(lines, boundary: part.contentType.word("boundary")) else {
      return text(of: part)
    }
    let type = part.contentType.value == "multipart/digest" ? "message/rfc822" : "text/plain"
    let bodies = try body.parts.map {
      try read(MailPart(reading: $0, type: type, limits: limits), depth: depth + 1)
    }
    switch part.contentType.value {
    case "multipart/alternative": return best(of: bodies)
    case "multipart/related": return root(of: bodies)
    default:
      return bodies.reduce(into: MailBody()) { $0.append($1) }
    }
  }

  /// The first that is written as text, else the last, which says it best.
  private func best(of bodies: [MailBody]) -> MailBody {
    let spoken = bodies.filter { !$0.text.isEmpty }
    guard var best = spoken.first(where: \.isPlain) ?? spoken.last else {
      return MailBody(attachments: bodies.flatMap(\.attachments))
    }
    best.attachments = bodies.flatMap(\.attachments)
    return best
  }

  /// The first that says something; the others are what it shows.
  private func root(of bodies: [MailBody]) -> MailBody {
    var root = bodies.first { !$0.text.isEmpty } ?? MailBody()
    root.attachments = bodies.flatMap(\.attachments)
    return root
  }

  private func text(of part: MailPart) -> MailBody {
    let content = part.content
    let isPage = part.contentType.value == "text/html"
    let charset = part.contentType.word("charset") ?? (isPage ? HTMLText.charset(of: content) : nil)
    let decoded = decoder.text(content, charset: charset)
    var text = (isPage ? HTMLText(decoded).text : decoded).asMailText
    if !isPage, part.contentType.word("format")?.lowercased() == "flowed" {
      let delSp = part.contentType.word("delsp")?.lowercased()
      text = FlowedText(text, dropsSpace: delSp == "yes").text
    }
    return MailBody(text: text, isPlain: !isPage)
  }

  /// A mail inside of the mail goes by its subject.
  private func attachment(_ part: MailPart, name: String?) -> MailAttachment {
    let content = part.content
    var name = name ?? ""
    if name.isEmpty, part.contentType.value == "message/rfc822" {
      let inner = try? MailPart(reading: MailLines(content[...], from: 1), limits: limits)
      let subject = inner?.header.first("subject").map { decoder.headerText($0.value) } ?? ""
      name = MailAttachment.fileName(subject.isEmpty ? "" : subject + ".eml")
    }
    return MailAttachment(name: name, contentType: part.contentType.value, size: content.count)
  }
}

extension MailPart {
  /// Whether it is for reading: text of any kind but for those that are data.
  fileprivate var isReadable: Bool {
    let data = [
      "calendar", "csv", "css", "directory", "javascript", "rfc822-headers", "rtf", "vcard", "x-vcard", "xml",
    ]
    return mediaType == "text" && !data.contains(String(contentType.value.dropFirst("text/".count)))
  }
}

extension String {
  /// With LF between lines, without NUL, without empty lines around it; empty where there is nothing to read.
  fileprivate var asMailText: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var previous: UInt8 = 0
    for byte in utf8 {
      switch byte {
      case 0: break
      case .carriageReturn: bytes.append(.lineFeed)
      case .lineFeed where previous == .carriageReturn: break
      default: bytes.append(byte)
      }
      previous = byte
    }
    guard let last = bytes.lastIndex(where: { !$0.isBlank && !$0.isLineEnd }),
      let first = bytes.firstIndex(where: { !$0.isBlank && !$0.isLineEnd })
    else { return "" }
    let start = bytes[..<first].lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
    return String(decoding: bytes[start...last], as: UTF8.self)
  }
}

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
    while let line = lines.next() { unwrap(line.bytes) }
    if result.last == .lineFeed { result.removeLast() }
  }

  var text: String { String(decoding: result, as: UTF8.self) }

  private mutating func unwrap(_ line: ArraySlice<UInt8>) {
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
