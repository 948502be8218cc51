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
