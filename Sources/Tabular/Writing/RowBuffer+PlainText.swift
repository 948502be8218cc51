extension RowBuffer {
  /// The bytes of one cell as every format but JSON writes them: nothing for null, `true` and `false`, list
  /// items joined by `; `.
  @inline(__always)
  func withPlainText<R>(of index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    withBytes(of: index) { bytes in
      switch kind(of: index) {
      case .boolean: isTrue(bytes) ? body(word("true")) : body(word("false"))
      case .list where bytes.contains(listSeparator): joined(bytes).withUnsafeBufferPointer(body)
      default: body(bytes)
      }
    }
  }
}

/// What stands between the items of a list in a ``RowBuffer``.
let listSeparator: UInt8 = 0x1F

/// Whether the bytes of a boolean cell say yes: `1`.
func isTrue(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { bytes.first == UInt8(ascii: "1") }

private func word(_ word: StaticString) -> UnsafeBufferPointer<UInt8> {
  UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
}

private func joined(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count * 2)
  for byte in bytes {
    if byte == listSeparator { text.append(contentsOf: "; ".utf8) } else { text.append(byte) }
  }
  return text
}
