/// The properties of a vCard file with their folded lines put together.
struct VCardLines {
  /// What stands on one logical line.
  enum Item {
    case begin(line: Int)
    case end
    case property(VCardProperty)
    /// A line that is none of them.
    case junk(line: Int)
  }

  private var reader: LineReader
  private let limit: Int
  private var held: LineReader.Line?

  init(window: ByteWindow, limit: Int) {
    reader = LineReader(window: window, limit: limit)
    self.limit = limit
  }

  /// Blank lines are passed.
  ///
  /// - Returns: `nil` at the end of the file.
  /// - Throws: ``ReadError`` `invalid_encoding`, ``FileError``.
  mutating func next() throws -> Item? {
    while var line = try nextPhysicalLine() {
      if line.bytes.trimmed.isEmpty { continue }
      if line.bytes.isFrame("BEGIN") { return .begin(line: line.number) }
      if line.bytes.isFrame("END") { return .end }
      try unfold(&line)
      guard var property = VCardProperty(line) else { return .junk(line: line.number) }
      if property.isQuotedPrintable { try joinSoftBreaks(&property) }
      if property.isBase64 { try passBase64() }
      return .property(property)
    }
    return nil
  }

  private mutating func nextPhysicalLine() throws -> LineReader.Line? {
    defer { held = nil }
    return try held ?? reader.next()
  }

  private mutating func peek() throws -> LineReader.Line? {
    if held == nil { held = try reader.next() }
    return held
  }

  /// Appends the lines that begin with white space, but for those behind a soft break.
  private mutating func unfold(_ line: inout LineReader.Line) throws {
    while line.bytes.last != .equals || !line.bytes.saysQuotedPrintable,
      let next = try peek(), next.bytes.first?.isBlank == true, !next.bytes.isFrame("END")
    {
      held = nil
      line.append(next.bytes.dropFirst(), limit: limit)
    }
  }

  /// Appends the lines behind soft breaks, and those that a second writer has folded.
  private mutating func joinSoftBreaks(_ property: inout VCardProperty) throws {
    var pieces = [property.value]
    var size = property.value.count
    while let last = pieces.last, let next = try peek(), !next.bytes.isFrame("END"),
      last.last == .equals || pieces.count > 1 && next.bytes.first?.isBlank == true
    {
      held = nil
      size += next.bytes.count
      property.isCut = property.isCut || size > limit
      if property.isCut { pieces = [[], next.bytes] } else { pieces.append(next.bytes) }
    }
    if pieces.count > 1, !property.isCut { property.value = SoftBreaks(pieces).joined }
  }

  /// Passes lines until one that can be a property: base64 has no colon.
  private mutating func passBase64() throws {
    while let next = try peek(), !next.bytes.contains(.colon) || next.bytes.first?.isBlank == true {
      if next.bytes.isFrame("END") { return }
      held = nil
    }
  }
}

extension [UInt8] {
  /// Whether the line is `word:VCARD`, in any case and with stray spaces.
  fileprivate func isFrame(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard count >= length + 6, count < 64 else { return false }
    let line = filter { !$0.isBlank }.map(\.asciiUppercased)
    return line.count == length + 6
      && line.starts(with: UnsafeBufferPointer(start: word.utf8Start, count: length))
      && line[length...].elementsEqual(":VCARD".utf8)
  }

  fileprivate var saysQuotedPrintable: Bool {
    let head = prefix { $0 != .colon }.map(\.asciiUppercased)
    return String(decoding: head, as: UTF8.self).contains("QUOTED-PRINTABLE")
  }
}

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
