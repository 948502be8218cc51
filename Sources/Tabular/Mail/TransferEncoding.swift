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
