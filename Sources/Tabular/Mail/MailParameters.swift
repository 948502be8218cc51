/// The value of a field such as `Content-Type: text/plain; charset=utf-8; name*0*=utf-8''a%20; name*1=b`.
///
/// - Source: RFC 2045, section 5.1; RFC 2231.
struct MailParameters {
  /// What stands before the parameters, in lower case.
  var value: String
  /// Names in lower case, values with their quotes.
  private var parameters: [String: ArraySlice<UInt8>] = [:]

  init(_ bytes: [UInt8]) {
    let items = bytes.parameterItems
    let word = items[0].trimmed.prefix { !$0.isBlank && $0 != UInt8(ascii: "(") }
    value = String(decoding: word, as: UTF8.self).lowercased()
    for item in items.dropFirst() {
      guard let equals = item.firstIndex(of: .equals) else { continue }
      let name = String(decoding: item[..<equals].trimmed, as: UTF8.self).lowercased()
      if parameters[name] == nil { parameters[name] = item[(equals + 1)...].trimmed }
    }
  }

  /// A parameter for machines; what follows the first word is none of it, `us-ascii (plain text)`, but for quotes.
  func word(_ name: String) -> String? {
    let plain = parameters[name].map {
      $0.first == .quote ? $0.withoutQuotes : Array($0.prefix { !$0.isBlank })
    }
    guard let word = (plain ?? extended(name)?.bytes)?.trimmed, !word.isEmpty else { return nil }
    return String(decoding: word, as: UTF8.self)
  }

  /// A parameter for people, in whichever way its characters are written; the ways of RFC 2231 come first.
  func text(_ name: String, _ decoder: CharsetDecoder) -> String? {
    if let extended = extended(name) {
      guard let charset = extended.charset else { return decoder.headerText(extended.bytes) }
      return decoder.text(extended.bytes, charset: charset).asHeaderText
    }
    return parameters[name].map { decoder.headerText($0.withoutQuotes) }
  }

  /// The value of `name*`, or of `name*0`, `name*1*` and so on put together; no charset where none is written as one.
  private func extended(_ name: String) -> (bytes: [UInt8], charset: String?)? {
    if let whole = parameters[name + "*"] { return whole.withoutQuotes.withCharset }
    var result: (bytes: [UInt8], charset: String?)?
    for index in 0... {
      let coded = parameters["\(name)*\(index)*"]?.withoutQuotes
      guard let piece = coded ?? parameters["\(name)*\(index)"]?.withoutQuotes else { break }
      if index == 0 {
        result = coded?.withCharset ?? (piece, nil)
      } else {
        result?.bytes += coded?.fromPercentCodes ?? piece
      }
    }
    return result
  }
}

extension [UInt8] {
  /// The pieces between semicolons that are not in quotes.
  fileprivate var parameterItems: [ArraySlice<UInt8>] {
    var items: [ArraySlice<UInt8>] = []
    var start = 0
    var isQuoted = false
    var isEscaped = false
    for (index, byte) in enumerated() {
      if byte == .semicolon, !isQuoted {
        items.append(self[start..<index])
        start = index + 1
      } else if byte == .quote, !isEscaped {
        isQuoted.toggle()
      }
      isEscaped = isQuoted && byte == .backslash && !isEscaped
    }
    return items + [self[start...]]
  }

  /// The bytes and charset of `utf-8'en'%e2%82%ac%20rates`.
  fileprivate var withCharset: (bytes: [UInt8], charset: String?) {
    let apostrophe = UInt8(ascii: "'")
    guard let first = firstIndex(of: apostrophe), let second = self[(first + 1)...].firstIndex(of: apostrophe)
    else { return (fromPercentCodes, "us-ascii") }
    let charset = String(decoding: self[..<first], as: UTF8.self)
    return (Array(self[(second + 1)...]).fromPercentCodes, charset.isEmpty ? "us-ascii" : charset)
  }

  fileprivate var fromPercentCodes: [UInt8] { fromHexCodes(after: UInt8(ascii: "%")) }
}

extension ArraySlice<UInt8> {
  /// The text between quotes; a backslash guards a quote or itself, and otherwise is one: paths have them.
  fileprivate var withoutQuotes: [UInt8] {
    guard first == .quote else { return Array(self) }
    var result: [UInt8] = []
    var index = startIndex + 1
    while index < endIndex, self[index] != .quote {
      if self[index] == .backslash, index + 1 < endIndex,
        self[index + 1] == .quote || self[index + 1] == .backslash
      {
        index += 1
      }
      result.append(self[index])
      index += 1
    }
    return result
  }
}

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
