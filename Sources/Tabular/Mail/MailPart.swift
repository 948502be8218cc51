/// A mail, or one part of a mail of several: a header and what it describes.
///
/// - Source: RFC 2045.
struct MailPart {
  let header: MailHeader
  /// As it is on the wire.
  let body: ArraySlice<UInt8>
  /// The number of the body's first line.
  let bodyLine: Int
  let contentType: MailParameters
  let disposition: MailParameters

  /// - Parameter type: what the part is where it does not say so.
  /// - Throws: ``ReadError`` `record_too_long`.
  init(reading lines: MailLines, type: String = "text/plain", limits: MailLimits) throws {
    var lines = lines
    header = try MailHeader(reading: &lines, limit: limits.header)
    body = lines.rest
    bodyLine = lines.number
    var contentType = MailParameters(header.first("content-type")?.value ?? [])
    if !contentType.value.contains("/") { contentType.value = type }
    self.contentType = contentType
    disposition = MailParameters(header.first("content-disposition")?.value ?? [])
  }

  /// `text` of `text/plain`.
  var mediaType: String { String(contentType.value.prefix { $0 != "/" }) }

  /// The body's bytes without the code that carried them.
  var content: [UInt8] {
    switch header.word("content-transfer-encoding") {
    case "base64": body.fromBase64
    case "quoted-printable": body.fromQuotedPrintableLines
    default: Array(body)
    }
  }

  /// The name of the file that the part is; `nil` for none.
  func fileName(_ decoder: CharsetDecoder) -> String? {
    (disposition.text("filename", decoder) ?? contentType.text("name", decoder))
      .map(MailAttachment.fileName).flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// The header fields of a mail or of one of its parts, in their order.
///
/// - Source: RFC 5322, section 2.2.
struct MailHeader {
  struct Field {
    /// In lower case.
    var name: String
    /// Without its folds.
    var value: [UInt8]
    /// The physical line on which it starts.
    var line: Int
  }

  private(set) var fields: [Field] = []

  /// Reads to behind the empty line. A line that cannot be part of a header ends it as well: mails without that empty
  /// line exist. Envelope lines of a mailbox file, `From ada Thu Jan 15 …`, are passed.
  ///
  /// - Throws: ``ReadError`` `record_too_long` for a header beyond `limit` bytes.
  init(reading lines: inout MailLines, limit: Int) throws {
    var size = 0
    while true {
      let before = lines
      guard let line = lines.next(), !line.bytes.isEmpty else { return }
      if let field = Field(line) {
        fields.append(field)
      } else if line.bytes.first?.isBlank == true, !fields.isEmpty {
        fields[fields.count - 1].value += line.bytes
      } else if !line.bytes.isEnvelope {
        if !line.bytes.trimmed.isEmpty { lines = before }
        return
      }
      size += line.bytes.count
      guard size <= limit else {
        throw ReadError(
          .recordTooLong, line: line.number, column: 0, message: "the header is longer than \(limit) bytes")
      }
    }
  }

  /// The first field of that name: what comes after it was put in by someone who did not look.
  func first(_ name: String) -> Field? { fields.first { $0.name == name } }

  /// The values of all fields of that name, one list.
  func list(_ name: String) -> [UInt8] {
    Array(fields.lazy.filter { $0.name == name }.map(\.value).joined(separator: [.comma]))
  }

  /// The first word of the first field of that name, in lower case.
  func word(_ name: String) -> String? {
    guard let value = first(name)?.value.trimmed else { return nil }
    let word = value.prefix { !$0.isBlank && $0 != .semicolon && $0 != UInt8(ascii: "(") }
    return String(decoding: word, as: UTF8.self).lowercased()
  }
}

extension MailHeader.Field {
  /// - Returns: `nil` where the line does not begin with a name and a colon.
  fileprivate init?(_ line: MailLines.Line) {
    guard let colon = line.bytes.firstIndex(of: .colon) else { return nil }
    let name = line.bytes[..<colon]
    let end = name.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? name.startIndex
    guard !name[..<end].isEmpty, name[..<end].allSatisfy({ 0x21...0x7E ~= $0 }) else { return nil }
    self.init(
      name: String(decoding: name[..<end], as: UTF8.self).lowercased(),
      value: Array(line.bytes[(colon + 1)...]), line: line.number)
  }
}

extension ArraySlice<UInt8> {
  /// Whether the line is one that mailbox files put before a mail.
  fileprivate var isEnvelope: Bool {
    starts(with: "From ".utf8) || starts(with: ">From ".utf8)
  }
}

/// The physical lines of a mail or of a part of it; CR, LF and CR LF end one.
struct MailLines {
  /// A line without its end.
  struct Line {
    var bytes: ArraySlice<UInt8>
    /// From 1, counted in the whole mail.
    var number: Int
  }

  /// What has not been read.
  private(set) var rest: ArraySlice<UInt8>
  /// The number of the line that is read next.
  private(set) var number: Int

  init(_ bytes: ArraySlice<UInt8>, from number: Int) {
    rest = bytes
    self.number = number
  }

  /// The next line, `nil` at the end.
  mutating func next() -> Line? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(where: \.isLineEnd) ?? rest.endIndex
    let line = Line(bytes: rest[..<end], number: number)
    var next = end
    if next < rest.endIndex {
      let isPair = rest[next] == .carriageReturn && next + 1 < rest.endIndex && rest[next + 1] == .lineFeed
      next += isPair ? 2 : 1
    }
    rest = rest[next...]
    number += 1
    return line
  }
}

/// How much of a mail is believed before it is refused. Sizes are bytes.
package struct MailLimits: Sendable, Equatable {
  /// The whole mail as it is on the wire, attachments too.
  package var message = 64 << 20
  /// The header of the mail or of one part.
  package var header = 512 << 10
  /// The text that is left of it, in UTF-8.
  package var text = 1 << 20
  /// Parts in all.
  package var parts = 1000
  /// Parts inside of parts.
  package var depth = 32

  package init() {}
}
