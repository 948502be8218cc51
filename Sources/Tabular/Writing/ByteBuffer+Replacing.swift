extension ByteBuffer {
  /// Appends text as ``visible(_:keepingNewlines:)`` shows it, with some ASCII characters replaced by what
  /// stands for them.
  mutating func appendVisible(
    _ bytes: UnsafeBufferPointer<UInt8>, keepingNewlines: Bool, replacing: (UInt8) -> StaticString?
  ) {
    let start = count
    appendVisible(bytes, keepingNewlines: keepingNewlines)
    let written = withBytes { written in
      written[start...].contains { replacing($0) != nil } ? Array(written[start...]) : []
    }
    guard !written.isEmpty else { return }
    truncate(to: start)
    for byte in written {
      if let replacement = replacing(byte) { append(replacement) } else { append(byte) }
    }
  }

  mutating func append(_ literal: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Drops the spaces at the end, but nothing before `start`.
  mutating func dropTrailingSpaces(after start: Int) {
    let kept = withBytes { $0[start...].lastIndex { $0 != UInt8(ascii: " ") } }
    truncate(to: kept.map { $0 + 1 } ?? start)
  }
}
