import Foundation
import Support
import Tabular

/// What the tests of mails share.
enum MailReading {
  static func fixture(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: PackageLayout().fixtures.appending(path: "mail/\(name).eml")))
  }

  /// Reads lines with the end that mails have on the wire.
  static func message(_ lines: String...) throws -> MailMessage {
    try MailMessage(parsing: Array(lines.joined(separator: "\r\n").utf8))
  }
}
