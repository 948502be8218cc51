/// A word of a header whose characters are coded: `=?iso-8859-1?Q?Andr=E9?=`.
///
/// - Source: RFC 2047, section 2; the language of RFC 2231, section 5, is passed.
struct EncodedWord {
  let charset: String
  /// The word's bytes in its charset.
  let bytes: [UInt8]
  /// The index behind the word.
  let end: Int

  /// Spaces inside of the text are forgiven: many mailers leave them.
  ///
  /// - Parameter lastMark: the index of the last `?=` of the header, so that none is looked for in vain.
  /// - Returns: `nil` where no word begins at `start`.
  /// - Complexity: O(length of the word).
  init?(in header: [UInt8], at start: Int, lastMark: Int) {
    let mark = UInt8(ascii: "?")
    guard start + 1 < lastMark, header[start] == .equals, header[start + 1] == mark,
      let charsetEnd = header[(start + 2)...].prefix(64).firstIndex(of: mark), charsetEnd + 3 <= lastMark,
      header[charsetEnd + 2] == mark
    else { return nil }
    let code = header[charsetEnd + 1].asciiUppercased
    guard code == UInt8(ascii: "B") || code == UInt8(ascii: "Q") else { return nil }
    var end = charsetEnd + 3
    while header[end] != mark || header[end + 1] != .equals { end += 1 }
    let text = header[(charsetEnd + 3)..<end]
    bytes =
      code == UInt8(ascii: "B")
      ? text.fromBase64 : text.map { $0 == UInt8(ascii: "_") ? .space : $0 }.fromHexCodes(after: .equals)
    let charset = header[(start + 2)..<charsetEnd].prefix { $0 != UInt8(ascii: "*") }
    self.charset = String(decoding: charset, as: UTF8.self).lowercased()
    self.end = end + 2
  }
}

extension [UInt8] {
  /// The index of the last `?=`, −1 for none.
  var lastEncodedWordMark: Int {
    indices.dropLast().last { self[$0] == UInt8(ascii: "?") && self[$0 + 1] == .equals } ?? -1
  }
}
