/// The hash of a word's bytes, and of groups of words; never 0.
///
/// - Source: Fowler, Noll & Vo, FNV-1a of 64 bits, with the finalizer of SplitMix64 so that low bits are good for slots.
enum WordHash {
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  @inline(__always)
  static func finish(_ hash: UInt64) -> UInt64 {
    var z = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return (z ^ z >> 31) | 1
  }

  /// The hash of the units `first` and then `next`, both finished.
  @inline(__always)
  static func joined(_ first: UInt64, _ next: UInt64) -> UInt64 {
    finish((first &* 0x9E37_79B9_7F4A_7C15) &+ next)
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    finish(bytes.reduce(start) { adding($1, to: $0) })
  }
}
