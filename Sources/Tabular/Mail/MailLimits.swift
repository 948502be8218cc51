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
