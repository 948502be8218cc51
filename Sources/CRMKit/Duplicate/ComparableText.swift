import Analytics

/// Turns values into what they are compared by: NFKC, case folded, blanks made one; numbers and dates their digits alone.
struct ComparableText {
  private var scratch: [UInt8] = []

  /// Runs `body` with the folded bytes of a value; none if it says nothing.
  mutating func withFolded(
    _ bytes: UnsafeBufferPointer<UInt8>, as measure: LinkageMeasure,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    scratch.removeAll(keepingCapacity: true)
    if bytes.contains(where: { $0 >= 0x80 }) {
      // ß and ss are one.
      var text = String(decoding: bytes, as: UTF8.self).foldedKey.uppercased().lowercased()
      text.withUTF8 { fold($0, measure) }
    } else {
      fold(bytes, measure)
    }
    scratch.withUnsafeBufferPointer(body)
  }

  private mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>, _ measure: LinkageMeasure) {
    var saysSomething = false
    for byte in bytes {
      let isCapital = byte &- UInt8(ascii: "A") < 26
      let letter = isCapital ? byte | 0x20 : byte
      let isWord = letter >= 0x80 || letter &- UInt8(ascii: "a") < 26 || letter &- UInt8(ascii: "0") < 10
      saysSomething = saysSomething || isWord
      if isWord || (measure == .text && letter > 0x20) {
        scratch.append(letter)
      } else if measure == .text, scratch.last != UInt8(ascii: " "), !scratch.isEmpty {
        scratch.append(UInt8(ascii: " "))
      }
    }
    if scratch.last == UInt8(ascii: " ") { scratch.removeLast() }
    if !saysSomething { scratch.removeAll(keepingCapacity: true) }
  }
}
