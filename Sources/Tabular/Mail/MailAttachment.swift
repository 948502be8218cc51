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
