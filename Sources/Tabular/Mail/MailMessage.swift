/// One mail, as far as a person reads it: who wrote what to whom and when, and what came with it.
///
/// - Source: RFC 5322, RFC 2045 to 2047, RFC 2231.
package struct MailMessage: Sendable, Equatable {
  /// The first author.
  package var from: MailAddress
  package var to: [MailAddress] = []
  package var cc: [MailAddress] = []
  package var replyTo: [MailAddress] = []
  /// On one line; empty for none.
  package var subject = ""
  /// Unix seconds; `nil` where it is missing or no time.
  package var date: Int64?
  /// Names of mails stand without their angles.
  package var messageID: String?
  package var inReplyTo: [String] = []
  /// The mails before it, oldest first.
  package var references: [String] = []
  /// The header field by which a program says that it wrote the mail, such as `auto-submitted: auto-replied`.
  package var automaticBecause: String?
  /// What it says, with LF between lines; of a page, its text.
  package var text = ""
  package var attachments: [MailAttachment] = []

  /// Reads one mail, leniently: a mail that a person can make sense of gives an answer.
  ///
  /// - Throws: ``ReadError`` with the line: `empty_file`, `invalid_mail` for what is no mail, `record_too_long` and
  ///   `field_too_long` for what is beyond `limits`.
  /// - Complexity: O(length · depth of its parts).
  package init(parsing bytes: [UInt8], limits: MailLimits = MailLimits()) throws {
    guard bytes.count <= limits.message else {
      throw ReadError(
        .recordTooLong, line: 1, column: 0, message: "the mail is longer than \(limits.message) bytes")
    }
    let part = try MailPart(reading: MailMessage.start(of: bytes), limits: limits)
    guard !part.header.fields.isEmpty else {
      throw ReadError(
        .invalidMail, line: part.bodyLine, column: 0, message: "the line is no header of a mail",
        hint: "a mail begins with lines such as 'From: ada@example.org' and has an empty line before its text"
      )
    }
    // The body comes first: its charset is what a header without one is in.
    let decoder = CharsetDecoder()
    var reader = MailBodyReader(limits: limits, decoder: decoder)
    let body = try reader.read(part)
    from = try MailMessage.author(part, decoder)
    readHeader(part, decoder)
    guard body.text.utf8.count <= limits.text else {
      throw ReadError(
        .fieldTooLong, line: part.bodyLine, column: 0, message: "the text is longer than \(limits.text) bytes"
      )
    }
    text = body.text
    attachments = body.attachments
  }

  /// Behind a byte order mark and empty lines.
  private static func start(of bytes: [UInt8]) throws -> MailLines {
    let mark = TextEncoding.utf8.byteOrderMark
    var lines = MailLines(bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...], from: 1)
    var start = lines
    while let line = lines.next() {
      if !line.bytes.trimmed.isEmpty { return start }
      start = lines
    }
    throw ReadError(.emptyFile, line: 0, column: 0, message: "there is no mail: the input is empty")
  }

  private static func author(_ part: MailPart, _ decoder: CharsetDecoder) throws -> MailAddress {
    guard let from = part.header.first("from") else {
      throw ReadError(
        .invalidMail, line: part.header.fields[0].line, column: 0, message: "the mail has no From",
        hint: "its header must say who wrote it")
    }
    guard let author = MailAddressList(from.value, decoder).mailboxes.first else {
      throw ReadError(.invalidMail, line: from.line, column: 0, message: "From has no address")
    }
    return author
  }

  private mutating func readHeader(_ part: MailPart, _ decoder: CharsetDecoder) {
    let header = part.header
    to = MailAddressList(header.list("to"), decoder).mailboxes
    cc = MailAddressList(header.list("cc"), decoder).mailboxes
    replyTo = MailAddressList(header.list("reply-to"), decoder).mailboxes
    subject = header.first("subject").map { decoder.headerText($0.value) } ?? ""
    date = header.first("date").flatMap { MailDate.seconds(of: $0.value) }
    messageID = header.first("message-id").flatMap { MessageIDs.read($0.value, decoder).first }
    inReplyTo = MessageIDs.read(header.list("in-reply-to"), decoder)
    references = MessageIDs.read(header.list("references"), decoder)
    automaticBecause = MailMessage.automaticSign(part)
  }

  /// - Source: RFC 3834, section 5; the other fields are older customs, and bounces (RFC 3462) come from no one.
  private static func automaticSign(_ part: MailPart) -> String? {
    let header = part.header
    if let word = header.word("auto-submitted"), word != "no" { return "auto-submitted: \(word)" }
    if let word = header.word("precedence"), ["auto_reply", "bulk", "junk"].contains(word) {
      return "precedence: \(word)"
    }
    if let name = ["x-autoreply", "x-autorespond"].first(where: {
      header.word($0).map { $0 != "no" } ?? false
    }) {
      return name
    }
    if header.word("return-path") == "<>" { return "return-path: <>" }
    return part.contentType.value == "multipart/report" ? "content-type: multipart/report" : nil
  }
}
