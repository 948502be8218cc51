/// What a text holds, in one word: enough to see that two texts cannot be alike without reading them.
///
/// Bits 0…25 are the letters, 26…35 the digits, 36 any other character, 62 a space, 63 something that is not ASCII.
enum TextTraits {
  static let space: UInt64 = 1 << 62
  static let foreign: UInt64 = 1 << 63
  static let letters: UInt64 = (1 << 36) - 1
  static let characters: UInt64 = (1 << 37) - 1

  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var traits: UInt64 = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): traits |= 1 << UInt64(byte &- UInt8(ascii: "a"))
      case UInt8(ascii: "0")...UInt8(ascii: "9"): traits |= 1 << UInt64(byte &- UInt8(ascii: "0") &+ 26)
      case UInt8(ascii: " "): traits |= space | 1 << 36
      case 0x80...: traits |= foreign
      default: traits |= 1 << 36
      }
    }
    return traits
  }

  /// Whether two ASCII texts could reach a Jaro–Winkler likeness of .88: the likeness of Jaro must be .8 for that.
  @inline(__always)
  static func mayBeAlike(_ a: UInt64, _ lengthA: Int, _ b: UInt64, _ lengthB: Int) -> Bool {
    let missingA = ((a & ~b) & characters).nonzeroBitCount
    let missingB = ((b & ~a) & characters).nonzeroBitCount
    let common = Double(min(lengthA - missingA, lengthB - missingB))
    return common / Double(lengthA) + common / Double(lengthB) >= 1.4
  }
}
