/// Turns the value of a property into texts.
struct VCardText {
  /// Whether the card is of version 2.1, where a backslash only guards punctuation.
  var isOld: Bool
  /// The encoding of quoted-printable values that do not name one.
  var defaultEncoding: TextEncoding
  var converters: IconvCache

  /// The value's bytes as UTF-8, with LF for CR LF.
  ///
  /// Codes that the property itself claims to be UTF-8 and are not stay as written, `=80`: phones cut long values anywhere.
  ///
  /// - Throws: ``ReadError`` `invalid_encoding`, `unknown_encoding`, both at the property's line.
  func decode(_ property: VCardProperty) throws -> [UInt8] {
    guard property.isQuotedPrintable else { return property.value }
    do {
      let charset = try property.parameter("CHARSET").map(TextEncoding.init(named:))
      let bytes = property.value.fromHexCodes(after: .equals)
      if charset == .utf8 { return bytes.withIllegalBytesAsCodes.withPlainLineEnds }
      let encoding = charset ?? defaultEncoding
      guard let text = try convert(bytes, from: encoding) else {
        throw ReadError(
          .invalidEncoding, line: 0, column: 0,
          message: "the value of \(property.name) is not \(encoding.name)",
          hint: charset == nil ? "say the encoding of quoted-printable values with --encoding" : nil)
      }
      return text.withPlainLineEnds
    } catch var error as ReadError {
      error.line = property.line
      error.endsReading = false
      throw error
    }
  }

  /// As UTF-8; `nil` where the bytes are not of that encoding.
  private func convert(_ bytes: [UInt8], from encoding: TextEncoding) throws -> [UInt8]? {
    if encoding != .utf8 { return try converters.converter(from: encoding).convert(bytes) }
    return bytes.withUnsafeBufferPointer { UTF8Prefix(of: $0).count } == bytes.count ? bytes : nil
  }

  /// The text without its escapes.
  func plain(_ bytes: some Collection<UInt8>) -> String {
    var text: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        isEscaped = false
        append(escaped: byte, to: &text)
      } else if byte == .backslash {
        isEscaped = true
      } else {
        text.append(byte)
      }
    }
    if isEscaped { text.append(.backslash) }
    return String(decoding: text, as: UTF8.self)
  }

  private func append(escaped byte: UInt8, to text: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "n") where !isOld, UInt8(ascii: "N") where !isOld: text.append(.lineFeed)
    case .comma, .semicolon, .colon, .backslash: text.append(byte)
    default: text += isOld ? [.backslash, byte] : [byte]
    }
  }

  /// The parts between separators that have no backslash before them, as plain texts without spaces around them.
  func parts(_ bytes: [UInt8], at separator: UInt8) -> [String] {
    var parts: [ArraySlice<UInt8>] = []
    var start = 0
    var isEscaped = false
    for (index, byte) in bytes.enumerated() {
      if byte == separator, !isEscaped {
        parts.append(bytes[start..<index])
        start = index + 1
      }
      isEscaped = byte == .backslash && !isEscaped
    }
    return (parts + [bytes[start...]]).map { plain($0.trimmed) }
  }
}

extension [UInt8] {
  /// With `=80` for a byte 0x80 that is not part of a character.
  fileprivate var withIllegalBytesAsCodes: [UInt8] {
    var result: [UInt8] = []
    var rest = self[...]
    while !rest.isEmpty {
      let length = rest.withUnsafeBufferPointer { UTF8Prefix(of: $0).count }
      result += rest.prefix(length)
      rest = rest.dropFirst(length)
      guard let byte = rest.popFirst() else { break }
      result += [.equals] + String(byte, radix: 16, uppercase: true).utf8
    }
    return result
  }

  fileprivate var withPlainLineEnds: [UInt8] {
    var result: [UInt8] = []
    for (index, byte) in enumerated()
    where byte != .carriageReturn || index + 1 == count || self[index + 1] != .lineFeed {
      result.append(byte)
    }
    return result
  }
}
