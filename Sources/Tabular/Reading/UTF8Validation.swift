/// How far a run of bytes is well-formed UTF-8.
struct UTF8Prefix: Equatable {
  /// The number of bytes that form whole characters.
  var count: Int
  /// Whether the bytes behind them begin a character whose end is missing; otherwise they are illegal, or there are none.
  var isCutShort: Bool

  /// Checks against the table of well-formed byte sequences: no overlong forms, no surrogates, nothing above U+10FFFF.
  ///
  /// - Complexity: O(n); runs of ASCII pass 32 bytes at a time.
  /// - Source: The Unicode Standard, table 3-7.
  init(of bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while true {
      index = bytes.endOfASCII(from: index)
      guard index < bytes.count else { break }
      let length = bytes.lengthOfSequence(at: index)
      guard length > 0 else {
        self.init(count: index, isCutShort: length < 0)
        return
      }
      index += length
    }
    self.init(count: index, isCutShort: false)
  }

  private init(count: Int, isCutShort: Bool) {
    self.count = count
    self.isCutShort = isCutShort
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The index of the first byte above 0x7F at or behind `start`.
  fileprivate func endOfASCII(from start: Int) -> Int {
    guard let raw = UnsafeRawPointer(baseAddress) else { return 0 }
    var index = start
    while index + 32 <= count {
      let first = raw.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
      if (first[0] | first[1] | first[2] | first[3]) & 0x8080_8080_8080_8080 != 0 { break }
      index += 32
    }
    while index < count, self[index] < 0x80 { index += 1 }
    return index
  }

  /// The length of the character at `index`, 0 if it is illegal, −1 if its end is missing.
  fileprivate func lengthOfSequence(at index: Int) -> Int {
    let lead = self[index]
    let second: ClosedRange<UInt8>
    switch lead {
    case 0xC2...0xDF, 0xE1...0xEC, 0xEE...0xEF, 0xF1...0xF3: second = 0x80...0xBF
    case 0xE0: second = 0xA0...0xBF
    case 0xED: second = 0x80...0x9F
    case 0xF0: second = 0x90...0xBF
    case 0xF4: second = 0x80...0x8F
    default: return 0
    }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + 1 < count else { return -1 }
    guard second.contains(self[index + 1]) else { return 0 }
    for offset in 2..<length {
      guard index + offset < count else { return -1 }
      guard self[index + offset] & 0xC0 == 0x80 else { return 0 }
    }
    return length
  }
}
