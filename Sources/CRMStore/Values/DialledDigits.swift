/// The digits of a telephone number as somebody typed it, apart from its prefix and its extension.
package struct DialledDigits {
  /// At most 15 digits are a number (E.164); a few more can be dialled in front of it.
  private static let limit = 20

  private(set) var digits: [UInt8] = []
  /// Whether a `+` stood in front.
  private(set) var hasPlus = false
  /// The digits after `x`, `ext.` or `#`.
  private(set) var branch: [UInt8] = []

  /// Separators are skipped, `(0)` after a country code is a trunk prefix that is not dialled from abroad.
  ///
  /// - Returns: `nil` where a character stands that no telephone number has, or there are too many digits.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = bytes.starts(with: "tel:".utf8) ? 4 : 0
    digits.reserveCapacity(16)
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte)
      case UInt8(ascii: "+") where digits.isEmpty && !hasPlus:
        hasPlus = true
      case UInt8(ascii: "(") where Self.isTrunkGroup(bytes, at: index) && (hasPlus || digits.count > 2):
        index += 2
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "("),
        UInt8(ascii: ")"), 0x09, UInt8(ascii: "'"):
        break
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
        index += 2  // dashes and thin spaces, U+2000…U+203F
      default:
        guard let found = Self.branch(bytes, at: index), !digits.isEmpty else { return nil }
        branch = found
        index = bytes.count
      }
      index += 1
    }
    guard !digits.isEmpty, digits.count <= Self.limit else { return nil }
  }

  /// Three digits are the shortest that somebody can be called by.
  var isPlausible: Bool { digits.count >= 3 && digits.count <= 17 }

  /// The digits with the extension, `301234567;ext=12`.
  package var text: String { Self.text(of: [], digits[...], branch: branch) }

  /// Whether they are too few for a national number, typed where no number is known.
  func isShort(in home: CallingCode?) -> Bool {
    guard let home, !hasPlus else { return false }
    return digits.count < home.lengths.lowerBound
  }

  /// Whether they are no number but what is typed in the place of one: a digit again and again, or all in a row as in
  /// 1234567890.
  static func isPlaceholder(_ digits: ArraySlice<UInt8>) -> Bool {
    guard let first = digits.first, digits.count > 2 else { return false }
    let step = (digits[digits.startIndex + 1] &+ 10 &- first) % 10
    guard step < 2 || step == 9 else { return false }
    return zip(digits, digits.dropFirst()).allSatisfy { ($1 &+ 10 &- $0) % 10 == step }
  }

  /// A number in E.164.
  package typealias International = (key: String, national: ArraySlice<UInt8>)

  /// The number in E.164, or `nil` where it cannot be one.
  ///
  /// - Parameter home: the country in which the number would be dialled without a country code.
  package func international(_ home: CallingCode?) -> International? {
    if hasPlus { return number(withCode: digits[...]) }
    for prefix in home?.internationalPrefixes ?? ["00"] where digits.starts(with: prefix.utf8) {
      if let number = number(withCode: digits.dropFirst(prefix.utf8.count)) { return number }
    }
    guard let home else { return nil }
    if let national = home.nationalNumber(digits[...]) {
      return (Self.text(of: home.digits, national, branch: branch), national)
    }
    guard digits.starts(with: home.digits), home.nationalNumber(digits.dropFirst(home.digits.count)) != nil
    else { return nil }
    return number(withCode: digits[...])
  }

  private func number(withCode digits: ArraySlice<UInt8>) -> International? {
    guard let code = CallingCode.table.code(startingWith: digits) else { return nil }
    guard let national = code.nationalNumber(digits.dropFirst(code.digits.count)) else { return nil }
    return (Self.text(of: code.digits, national, branch: branch), national)
  }

  private static func text(of code: [UInt8], _ digits: ArraySlice<UInt8>, branch: [UInt8]) -> String {
    let plus = code.isEmpty ? 0 : 1
    let text = String(unsafeUninitializedCapacity: plus + code.count + digits.count) { buffer in
      if plus == 1 { buffer[0] = UInt8(ascii: "+") }
      var at = plus
      for digit in code {
        buffer[at] = digit
        at += 1
      }
      for digit in digits {
        buffer[at] = digit
        at += 1
      }
      return at
    }
    return branch.isEmpty ? text : text + ";ext=" + String(decoding: branch, as: UTF8.self)
  }

  /// `(0)`.
  private static func isTrunkGroup(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == UInt8(ascii: "0") && bytes[index + 2] == UInt8(ascii: ")")
  }

  /// The one to seven digits after `x`, `ext`, `ext.`, `extension`, `;ext=` or `#` that end the text.
  private static func branch(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> [UInt8]? {
    let rest = bytes[start...].map { $0.isLetter ? $0 | 0x20 : $0 }
    let marks = ["extension", ";ext=", "ext", "x", "#"]
    guard let mark = marks.first(where: { rest.starts(with: $0.utf8) }) else { return nil }
    let tail = rest.dropFirst(mark.utf8.count).drop {
      [0x20, UInt8(ascii: "."), UInt8(ascii: ":")].contains($0)
    }
    guard 1...7 ~= tail.count, tail.allSatisfy(\.isDigit) else { return nil }
    return Array(tail)
  }
}
