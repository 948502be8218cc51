/// The lines of a quoted-printable value, of which all but the last end in `=`, a soft break.
///
/// A blank at the start of a line belongs to the value, unless a second writer has folded the lines: then it belongs to nobody.
///
/// - Source: RFC 2045, 6.7 (5); RFC 2425, 5.8.1.
struct SoftBreaks {
  private let pieces: [[UInt8]]

  init(_ pieces: [[UInt8]]) { self.pieces = pieces }

  /// The value on one line.
  var joined: [UInt8] {
    let kept = joined(keepingBlanks: true)
    guard pieces.dropFirst().contains(where: { $0.first?.isBlank == true }) else { return kept }
    let unfolded = joined(keepingBlanks: false)
    if isWhole(kept) { return isFolded ? unfolded : kept }
    if isWhole(unfolded) { return unfolded }
    let glued =
      pieces[0] + pieces.dropFirst().flatMap { $0.first?.isBlank == true ? $0.dropFirst() : $0[...] }
    if isWhole(glued) { return glued }
    return isFolded ? unfolded : kept
  }

  private func joined(keepingBlanks: Bool) -> [UInt8] {
    var value: [UInt8] = []
    for (index, piece) in pieces.enumerated() {
      let isSoft = index > 0 && pieces[index - 1].last == .equals
      let isFold = index > 0 && piece.first?.isBlank == true && (!isSoft || !keepingBlanks)
      value += isFold ? piece.dropFirst() : piece[...]
      if piece.last == .equals, index + 1 < pieces.count { value.removeLast() }
    }
    return value
  }

  /// Whether the lines show that they were folded: all begin with a blank, and the value writes its own as `=20` or has none.
  private var isFolded: Bool {
    let rest = pieces.dropFirst()
    guard rest.allSatisfy({ $0.first?.isBlank == true }) else { return false }
    guard !pieces[0].contains(where: \.isBlank),
      !rest.contains(where: { $0.dropFirst().contains(where: \.isBlank) })
    else { return false }
    return rest.count > 1 || pieces.contains { String(decoding: $0, as: UTF8.self).contains("=20") }
  }

  /// Whether every code is one and all of them are characters.
  private func isWhole(_ value: [UInt8]) -> Bool {
    let bytes = value.fromHexCodes(after: .equals)
    return !bytes.contains(.equals)
      && bytes.withUnsafeBufferPointer { UTF8Prefix(of: $0).count } == bytes.count
  }
}
