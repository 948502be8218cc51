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
