/// A tag: one line of text that can stand in a list with others.
package struct TagName: Sendable, Hashable {
  package let text: String

  /// A tag known from the database.
  package init(storedAs text: String) { self.text = text }

  /// - Throws: ``ValueError`` `invalid_tag`: an empty text, or one with a `;`, which separates tags in files.
  package init(parsing text: String) throws(ValueError) {
    let text = text.trimmed
    let isPlain =
      !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: ";") }
    guard isPlain else {
      throw ValueError(
        .invalidTag, "'\(text)' is not a tag", hint: "write one line of text without ';', one tag at a time")
    }
    self.text = text
  }
}
