extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let semicolon = UInt8(ascii: ";")
  static let equals = UInt8(ascii: "=")
  static let backslash = UInt8(ascii: "\\")

  var isBlank: Bool { self == .space || self == .tab }
  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  var asciiUppercased: UInt8 { self >= 0x61 && self <= 0x7A ? self - 0x20 : self }

  /// The value of a hexadecimal digit.
  var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}

extension Collection<UInt8> {
  /// The bytes between the first and the last that are neither space nor tab.
  var trimmed: SubSequence {
    let head = drop(while: \.isBlank)
    guard let last = head.indices.reversed().first(where: { !head[$0].isBlank }) else { return head }
    return head[head.startIndex...last]
  }
}

extension [UInt8] {
  /// The bytes that `=C3=91` and the like stand for; what is no such code stays as it is.
  ///
  /// - Parameter mark: the byte that begins a code: `=` in quoted-printable, `%` in addresses of the web.
  func fromHexCodes(after mark: UInt8) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var index = 0
    while index < count {
      if self[index] == mark, index + 2 < count, let high = self[index + 1].hexValue,
        let low = self[index + 2].hexValue
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(self[index])
        index += 1
      }
    }
    return result
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether UTF-8 text is white space, and characters without width or ink: no-break and ideographic spaces, joiners,
  /// marks of direction, byte order marks.
  ///
  /// - Complexity: O(bytes before the first that is seen)
  var isUnseen: Bool {
    var at = 0
    while at < count {
      guard let length = unseenLength(at: at) else { return false }
      at += length
    }
    return true
  }

  /// How many bytes the character has that begins there, if it is not seen.
  private func unseenLength(at index: Int) -> Int? {
    let byte = self[index]
    if byte == .space || (0x09...0x0D).contains(byte) { return 1 }
    guard byte >= 0xC2, index + 1 < count else { return nil }
    let second = self[index + 1]
    if byte == 0xC2 { return [0x85, 0xA0, 0xAD].contains(second) ? 2 : nil }  // U+0085, U+00A0, U+00AD
    guard index + 2 < count else { return nil }
    let isUnseen =
      switch (byte, second, self[index + 2]) {
      case (0xE1, 0x9A, 0x80),  // U+1680
        (0xE2, 0x80, 0x80...0x8F),  // U+2000…U+200F
        (0xE2, 0x80, 0xA8...0xAF),  // U+2028…U+202F
        (0xE2, 0x81, 0x9F...0xA4),  // U+205F…U+2064
        (0xE3, 0x80, 0x80),  // U+3000
        (0xEF, 0xBB, 0xBF):  // U+FEFF
        true
      default: false
      }
    return isUnseen ? 3 : nil
  }
}

extension String {
  /// More digits than any amount or number of ours has.
  private static let longestNumber = 64

  /// A number with an exponent without it, exactly: `1.5e3` is `1500`, `15e-1` is `1.5`, and so is `0,15E+1`, as the separator
  /// of such a number is always that of its decimals. A text that is none stays, and one that would be very long.
  package var withoutExponent: String {
    guard let mark = utf8.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }),
      let exponent = exponent(behind: mark), (-String.longestNumber...String.longestNumber).contains(exponent)
    else { return self }
    let isNegative = utf8.first == UInt8(ascii: "-")
    let hasSign = isNegative || utf8.first == UInt8(ascii: "+")
    let parts = self[..<mark].utf8.dropFirst(hasSign ? 1 : 0)
      .split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ".") || $0 == .comma }
    guard 1...2 ~= parts.count, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else {
      return self
    }
    let fraction = parts.count > 1 ? Array(parts[1]) : []
    var digits = Array(parts[0]) + fraction
    guard digits.count <= String.longestNumber else { return self }
    let zero = UInt8(ascii: "0")
    var point = parts[0].count + exponent
    if point < 1 {
      digits = [UInt8](repeating: zero, count: 1 - point) + digits
      point = 1
    }
    digits += repeatElement(zero, count: max(0, point - digits.count))
    var decimals = digits[point...]
    while decimals.last == zero { decimals.removeLast() }
    let whole = digits[..<point].drop { $0 == zero }
    let text =
      (whole.isEmpty ? [zero] : Array(whole)) + (decimals.isEmpty ? [] : [UInt8(ascii: ".")] + decimals)
    return (isNegative ? "-" : "") + String(decoding: text, as: UTF8.self)
  }

  /// Digits, perhaps with a sign, up to the end.
  private func exponent(behind mark: Index) -> Int? {
    let text = self[utf8.index(after: mark)...]
    return text.utf8.last?.isASCIIDigit == true ? Int(text) : nil
  }
}
