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

extension TextEncoding {
  /// Finds what a mail calls a charset; `nil` for US-ASCII, which says nothing about bytes beyond it, and for unknown ones.
  ///
  /// A name stands for the larger set that mailers mean by it: GB 2312 for GB 18030, Latin-1 for Windows-1252.
  /// - Source: WHATWG Encoding Standard, section 4.2 (names); RFC 2781, section 4.3 (UTF-16 without a mark).
  init?(charset: String) {
    let key = charset.encodingKey.withoutPrefix("x")
    switch key {
    case "ascii", "usascii", "ansix341968", "unknown8bit", "": return nil
    case "gb2312", "gb231280", "csgb2312": self = .gb18030
    case "utf16": self = .utf16BigEndian
    default:
      guard let known = (TextEncoding.all + TextEncoding.ofMails).first(where: { $0.keys.contains(key) })
      else {
        return nil
      }
      self = known == .gbk ? .gb18030 : known == .latin1 ? .windows1252 : known
    }
  }

  /// Encodings that are met in mails alone; those with shift states could not be written back row by row.
  private static let ofMails: [TextEncoding] =
    (2...16).filter { $0 != 12 }.map {
      TextEncoding("iso-8859-\($0)", "ISO-8859-\($0)", "8859\($0)", "iso8859\($0)i", "iso8859\($0)e")
    }
    + [1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258].map {
      TextEncoding("windows-\($0)", "CP\($0)", "cp\($0)", "win\($0)")
    } + [
      TextEncoding("windows-874", "CP874", "cp874", "tis620"),
      TextEncoding("ibm866", "CP866", "cp866", "866"),
      TextEncoding("ibm850", "CP850", "cp850", "850"),
      TextEncoding("koi8-r", "KOI8-R", "koi8", "koi", "cskoi8r"),
      TextEncoding("koi8-u", "KOI8-U"),
      TextEncoding("macintosh", "MACINTOSH", "mac", "macroman"),
      TextEncoding("euc-jp", "EUC-JP", "cseucpkdfmtjapanese", "ujis"),
      TextEncoding("iso-2022-jp", "ISO-2022-JP", "csiso2022jp"),
      TextEncoding("euc-kr", "CP949", "cp949", "ksc56011987", "ksc5601", "korean", "windows949", "uhc"),
      TextEncoding("iso-2022-kr", "ISO-2022-KR", "csiso2022kr"),
      TextEncoding("euc-tw", "EUC-TW"),
      TextEncoding("big5-hkscs", "BIG5-HKSCS"),
      TextEncoding("utf-7", "UTF-7", "unicode11utf7"),
    ]
}

extension String {
  fileprivate func withoutPrefix(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}

/// The codes that carry bytes through a mail, read as leniently as mails are written.
///
/// - Source: RFC 2045, sections 6.7 and 6.8.
extension Collection<UInt8> {
  /// The bytes of a base64 text. What is none of its letters is passed; padding ends a group, not the text.
  var fromBase64: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count / 4 * 3)
    var group: UInt32 = 0
    var bits = 0
    for byte in self {
      if byte == .equals { bits = 0 }
      guard let value = byte.base64Value else { continue }
      group = group << 6 | UInt32(value)
      bits += 6
      if bits >= 8 {
        bits -= 8
        result.append(UInt8(truncatingIfNeeded: group >> bits))
      }
    }
    return result
  }
}

extension ArraySlice<UInt8> {
  /// The bytes of a quoted-printable text. Blanks at the end of a line come from transport, `=` there joins two lines,
  /// and a code that is none stays as written.
  var fromQuotedPrintableLines: [UInt8] {
    var lines = MailLines(self, from: 1)
    var joined: [UInt8] = []
    joined.reserveCapacity(count)
    while let line = lines.next() {
      let end = line.bytes.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? line.bytes.startIndex
      joined += line.bytes[..<end]
      if joined.last == .equals, end > line.bytes.startIndex {
        joined.removeLast()
      } else if line.bytes.endIndex < endIndex {
        joined.append(.lineFeed)
      }
    }
    return joined.fromHexCodes(after: .equals)
  }
}

extension UInt8 {
  fileprivate var base64Value: UInt8? {
    switch self {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): self - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
