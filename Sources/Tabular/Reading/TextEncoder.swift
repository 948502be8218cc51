/// Turns UTF-8 back into the encoding that a file came in, for the file of its rejected rows.
package final class TextEncoder {
  package let encoding: TextEncoding
  private let iconv: Iconv?

  /// - Throws: ``ReadError`` `unknown_encoding`.
  package init(encoding: TextEncoding) throws {
    self.encoding = encoding
    iconv = encoding == .utf8 ? nil : try Iconv(from: .utf8, to: encoding)
  }

  package convenience init(encoding name: String) throws {
    try self.init(encoding: TextEncoding(named: name))
  }

  /// The bytes of `text`, which must be whole characters of UTF-8.
  ///
  /// - Throws: ``ReadError`` `invalid_encoding` for a character that the encoding lacks.
  package func encode(_ text: [UInt8]) throws -> [UInt8] {
    guard let iconv else { return text }
    guard let bytes = iconv.convert(text) else {
      throw ReadError(
        .invalidEncoding, line: 0, column: 0,
        message: "the text has a character that '\(encoding.name)' lacks")
    }
    return bytes
  }
}
