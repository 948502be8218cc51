extension UInt8 {
  @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isLetterOrDigit: Bool { isLetter || isDigit }
  @inline(__always) var isCapital: Bool { self &- 0x41 < 26 }
  /// Whether a letter of two bytes, U+00C0 to U+024F, begins with it.
  @inline(__always) var beginsLatinLetter: Bool { self &- 0xC3 < 7 }
  @inline(__always) var lowercased: UInt8 { isCapital ? self | 0x20 : self }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether `prefix`, in lower case, stands at `place` in any case.
  func hasPrefix(_ prefix: StaticString, at place: Int) -> Bool {
    guard place + prefix.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<prefix.utf8CodeUnitCount
    where self[place + offset].lowercased != prefix.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The byte at a place that may be outside; 0 there.
  @inline(__always) func byte(at place: Int) -> UInt8 { place >= 0 && place < count ? self[place] : 0 }

  /// The scalar of `width` bytes at `place`; what is not UTF-8 gives some scalar or other.
  @inline(__always) func scalar(at place: Int, width: Int) -> UInt32 {
    var value = UInt32(self[place]) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for offset in 1..<width { value = value << 6 | UInt32(self[place + offset]) & 0x3F }
    return value
  }
}
