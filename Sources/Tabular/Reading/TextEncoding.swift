/// How a file's characters are written as bytes.
package struct TextEncoding: Sendable, Equatable {
  /// The name that the toolkit shows, such as `windows-1252`.
  package let name: String
  /// The name that `iconv_open(3)` knows.
  let iconvName: String
  private let aliases: [String]

  init(_ name: String, _ iconvName: String, _ aliases: String...) {
    self.name = name
    self.iconvName = iconvName
    self.aliases = aliases
  }

  static let utf8 = TextEncoding("utf-8", "UTF-8", "unicode", "ascii", "usascii")
  static let utf16LittleEndian = TextEncoding("utf-16le", "UTF-16LE", "utf16", "ucs2", "ucs2le")
  static let utf16BigEndian = TextEncoding("utf-16be", "UTF-16BE", "ucs2be")
  static let gb18030 = TextEncoding("gb18030", "GB18030")
  static let gbk = TextEncoding("gbk", "GBK", "gb2312", "cp936", "euccn", "windows936")
  static let big5 = TextEncoding("big5", "BIG5", "cp950", "windows950")
  /// The Windows form, which has the characters that the standard lacks and Japanese files use.
  static let shiftJIS = TextEncoding("shift_jis", "CP932", "sjis", "mskanji", "cp932", "windows31j")
  static let windows1252 = TextEncoding("windows-1252", "CP1252", "cp1252", "ansi", "win1252")
  static let latin1 = TextEncoding("iso-8859-1", "ISO-8859-1", "latin1", "l1", "88591")

  /// Every encoding that can be asked for.
  package static let all = [
    utf8, utf16LittleEndian, utf16BigEndian, gb18030, gbk, big5, shiftJIS, windows1252, latin1,
  ]

  /// Finds an encoding by name; case, spaces and punctuation do not matter.
  ///
  /// - Throws: ``ReadError`` `unknown_encoding` with the names that come close.
  package init(named typed: String) throws {
    let key = typed.encodingKey
    if let known = Self.all.first(where: { $0.keys.contains(key) }) {
      self = known
      return
    }
    let close = Self.all.filter { encoding in encoding.keys.contains { $0.distance(to: key) <= 2 } }
    let names = (close.isEmpty ? Self.all : close).map(\.name)
    throw ReadError(
      .unknownEncoding, line: 0, column: 0, message: "unknown encoding '\(typed)'",
      hint: close.isEmpty
        ? "known are \(names.joined(separator: ", "))"
        : "did you mean '\(names.joined(separator: "' or '"))'?")
  }

  var keys: [String] { [name.encodingKey] + aliases }
}

extension TextEncoding {
  private static let marks: [(encoding: TextEncoding, bytes: [UInt8])] = [
    (.utf8, [0xEF, 0xBB, 0xBF]), (.utf16LittleEndian, [0xFF, 0xFE]), (.utf16BigEndian, [0xFE, 0xFF]),
    (.gb18030, [0x84, 0x31, 0x95, 0x33]),
  ]

  /// The bytes that a file in this encoding may begin with to say so; empty where there are none.
  package var byteOrderMark: [UInt8] { Self.marks.first { $0.encoding == self }?.bytes ?? [] }

  /// The encoding that a byte order mark proves, and the mark's length in bytes.
  static func byteOrderMark(of bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    marks.first { bytes.starts(with: $0.bytes) }.map { ($0.encoding, $0.bytes.count) }
  }
}

extension String {
  /// Letters and digits in lower case: what names of encodings are compared by.
  var encodingKey: String {
    String(decoding: lowercased().utf8.filter { $0.isASCIILetter || $0.isASCIIDigit }, as: UTF8.self)
  }

  /// How many letters must be put in, taken out or changed (Levenshtein 1966).
  fileprivate func distance(to other: String) -> Int {
    let target = Array(other.utf8)
    var row = Array(0...target.count)
    for (line, letter) in utf8.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (index, wanted) in target.enumerated() {
        let changed = diagonal + (letter == wanted ? 0 : 1)
        diagonal = row[index + 1]
        row[index + 1] = Swift.min(changed, row[index] + 1, row[index + 1] + 1)
      }
    }
    return row[target.count]
  }
}

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
