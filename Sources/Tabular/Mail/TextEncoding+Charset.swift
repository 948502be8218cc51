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
