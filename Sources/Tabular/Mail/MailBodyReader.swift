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
