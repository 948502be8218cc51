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
