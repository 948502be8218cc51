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
