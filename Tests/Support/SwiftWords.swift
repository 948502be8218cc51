/// The words of a file of Swift, without comments and literals; what is interpolated into a text counts.
package struct SwiftWords {
  package struct Word: Equatable {
    package let text: String
    /// How many braces are open before it.
    package let depth: Int
    /// Whether a single point stands before it.
    package let isMember: Bool
    /// Whether a parenthesis opens right behind it.
    package let isCalled: Bool
  }

  package private(set) var words: [Word] = []
  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  package init(_ text: String) {
    bytes = Array(text.utf8)
    readCode()
  }

  private func isNext(_ text: StaticString) -> Bool {
    guard place + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[place + $0] == text.utf8Start[$0] }
  }

  /// - Parameter isInterpolated: whether it ends with the parenthesis that a text has opened.
  private mutating func readCode(isInterpolated: Bool = false) {
    var parentheses = 0
    while place < bytes.count {
      let byte = bytes[place]
      if isNext("//") {
        while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
      } else if isNext("/*") {
        skipComment()
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "#") {
        readText()
      } else if SwiftWords.isLetter(byte) {
        readWord()
      } else {
        if byte == UInt8(ascii: "{") { depth += 1 }
        if byte == UInt8(ascii: "}") { depth -= 1 }
        if byte == UInt8(ascii: "(") { parentheses += 1 }
        if byte == UInt8(ascii: ")") { parentheses -= 1 }
        place += 1
        if isInterpolated, parentheses < 0 { return }
      }
    }
  }

  private mutating func skipComment() {
    var open = 0
    repeat {
      if isNext("/*") { (open, place) = (open + 1, place + 1) }
      if isNext("*/") { (open, place) = (open - 1, place + 1) }
      place += 1
    } while open > 0 && place < bytes.count
  }

  /// A text in quotes of any kind, or a directive of the compiler.
  private mutating func readText() {
    var hashes = 0
    while place < bytes.count, bytes[place] == UInt8(ascii: "#") { (hashes, place) = (hashes + 1, place + 1) }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return }
    let quotes = isNext("\"\"\"") ? 3 : 1
    place += quotes
    while place < bytes.count {
      if isRun(UInt8(ascii: "\""), quotes, hashes: hashes) { return place += quotes + hashes }
      guard isRun(UInt8(ascii: "\\"), 1, hashes: hashes) else {
        place += 1
        continue
      }
      place += 1 + hashes
      let isInterpolation = place < bytes.count && bytes[place] == UInt8(ascii: "(")
      place += 1
      if isInterpolation { readCode(isInterpolated: true) }
    }
  }

  /// Whether a byte stands next so many times, with so many signs `#` behind it.
  private func isRun(_ byte: UInt8, _ count: Int, hashes: Int) -> Bool {
    guard place + count + hashes <= bytes.count else { return false }
    return (0..<count).allSatisfy { bytes[place + $0] == byte }
      && (count..<count + hashes).allSatisfy { bytes[place + $0] == UInt8(ascii: "#") }
  }

  private mutating func readWord() {
    let start = place
    while place < bytes.count, SwiftWords.isLetter(bytes[place]) { place += 1 }
    let point = UInt8(ascii: ".")
    let isMember = start > 0 && bytes[start - 1] == point && !(start > 1 && bytes[start - 2] == point)
    let isCalled = place < bytes.count && bytes[place] == UInt8(ascii: "(")
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    words.append(Word(text: text, depth: depth, isMember: isMember, isCalled: isCalled))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
