/// Turns bytes of a mail into text. There is always an answer: what a charset does not have becomes U+FFFD, and a charset
/// that nobody knows is taken for UTF-8 or, where the bytes are not that, for Windows-1252.
final class CharsetDecoder {
  private let converters = IconvCache()
  /// The first other charset than UTF-8 that the mail names: bytes beyond ASCII that come without a name are likely in it.
  private var likely: TextEncoding?

  /// - Parameter charset: as the mail names it, in any case.
  func text(_ bytes: some Collection<UInt8>, charset: String?) -> String {
    let bytes = Array(bytes)
    let named = charset.flatMap(TextEncoding.init(charset:))
    if let mark = TextEncoding.byteOrderMark(of: bytes), named?.mayBe(mark.encoding) ?? true {
      return converted(Array(bytes.dropFirst(mark.length)), from: mark.encoding)
    }
    if let named {
      if named != .utf8 { likely = likely ?? named }
      return converted(bytes, from: named)
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return converted(bytes, from: likely ?? .windows1252)
  }

  /// The text of a header field with its coded words, on one line.
  ///
  /// Blanks between two coded words are not text, and words of one charset are put together before their bytes become
  /// characters: mailers cut characters in two.
  /// - Source: RFC 2047, section 6.2.
  func headerText(_ header: [UInt8]) -> String {
    let lastMark = header.lastEncodedWordMark
    var text = ""
    var coded: (charset: String, bytes: [UInt8])?
    var plain: [UInt8] = []
    var index = 0
    while index < header.count {
      guard let word = EncodedWord(in: header, at: index, lastMark: lastMark) else {
        plain.append(header[index])
        index += 1
        continue
      }
      index = word.end
      if coded?.charset == word.charset, plain.allSatisfy(\.isBlank) {
        coded?.bytes += word.bytes
      } else {
        if let coded {
          text += self.text(coded.bytes, charset: coded.charset)
          if plain.allSatisfy(\.isBlank) { plain = [] }
        }
        text += self.text(plain, charset: nil)
        coded = (word.charset, word.bytes)
      }
      plain = []
    }
    if let coded { text += self.text(coded.bytes, charset: coded.charset) }
    return (text + self.text(plain, charset: nil)).asHeaderText
  }

  private func converted(_ bytes: [UInt8], from encoding: TextEncoding) -> String {
    guard encoding != .utf8, let converter = try? converters.converter(from: encoding) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: converter.convertReplacing(bytes, unit: encoding.unit), as: UTF8.self)
  }
}

extension TextEncoding {
  /// Whether a byte order mark says no other than what the charset's name does.
  fileprivate func mayBe(_ marked: TextEncoding) -> Bool { self == marked || unit == 2 && marked.unit == 2 }

  /// The bytes that are passed where they are no character.
  fileprivate var unit: Int { self == .utf16LittleEndian || self == .utf16BigEndian ? 2 : 1 }
}

extension String {
  /// On one line, without control characters and without blanks around it.
  var asHeaderText: String {
    let scalars = unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
    let head = scalars.drop { $0 == " " }
    let end = head.lastIndex { $0 != " " }.map { $0 + 1 } ?? head.startIndex
    return String(String.UnicodeScalarView(head[..<end]))
  }
}
