import Tabular

/// What the tests of mails share.
enum MailReading {
  /// Reads lines with the end that mails have on the wire.
  static func message(_ lines: String...) throws -> MailMessage {
    try MailMessage(parsing: Array(lines.joined(separator: "\r\n").utf8))
  }
}
