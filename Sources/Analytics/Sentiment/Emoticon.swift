/// Faces made of marks and letters, found by how they are built: eyes, a nose or none, a mouth that may be repeated.
enum Emoticon {
  private static let glad: Int16 = 220
  private static let sad: Int16 = -210
  private static let wry: Int16 = -120

  /// A face that begins with a letter: `xD`, `D:`, `T_T`.
  ///
  /// - Returns: the offset behind it, once it is among the tokens.
  static func letters(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, into scanner: inout TextScanner
  ) -> Int? {
    let (first, second) = (bytes[place], bytes.byte(at: place + 1))
    guard !bytes.byte(at: place - 1).isLetterOrDigit else { return nil }
    var found: (end: Int, strength: Int16)?
    if first | 0x20 == UInt8(ascii: "x"), second == UInt8(ascii: "D") {
      found = (bytes.end(of: second, from: place + 1), glad)
    } else if first == UInt8(ascii: "D"), second == UInt8(ascii: ":") {
      found = (place + 2, sad)
    } else if second == UInt8(ascii: "_"), bytes.byte(at: place + 2) | 0x20 == first | 0x20 {
      switch first | 0x20 {
      case UInt8(ascii: "t"), UInt8(ascii: "q"): found = (place + 3, sad)
      case UInt8(ascii: "o"): found = (place + 3, wry)
      default: break
      }
    }
    guard let (end, strength) = found, !bytes.byte(at: end).isLetterOrDigit else { return nil }
    return add(place, end, strength, &scanner)
  }

  /// A face or a heart that begins with a mark.
  static func marks(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, into scanner: inout TextScanner
  ) -> Int? {
    guard let (end, strength) = face(bytes, at: place) else { return nil }
    return add(place, end, strength, &scanner)
  }

  private static func add(_ start: Int, _ end: Int, _ strength: Int16, _ scanner: inout TextScanner) -> Int {
    var token = TextToken(start: Int32(start), end: Int32(end), hash: 0, kind: .picture, gap: .none)
    token.strength = strength
    scanner.add(token)
    // What follows a face begins anew.
    scanner.part(by: .clause)
    return end
  }

  private static func face(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> (Int, Int16)? {
    let next = bytes.byte(at: place + 1)
    switch bytes[place] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="): return upright(bytes, eyes: place)
    case UInt8(ascii: "&"):
      // A heart as pages of the web write it.
      return bytes.hasPrefix("&lt;3", at: place) ? (place + 5, 260) : nil
    case UInt8(ascii: ">"):
      guard next == UInt8(ascii: ":"), let found = upright(bytes, eyes: place + 1) else { return nil }
      return (found.0, found.1 < 0 ? sad - 30 : found.1)
    case UInt8(ascii: "<"):
      if next == UInt8(ascii: "3") { return (bytes.end(of: next, from: place + 1), 260) }
      let isBroken = next == UInt8(ascii: "/") && bytes.byte(at: place + 2) == UInt8(ascii: "3")
      return isBroken ? (place + 3, -250) : nil
    case UInt8(ascii: "("), UInt8(ascii: ")"): return reversed(bytes, mouth: place)
    case UInt8(ascii: "^"):
      let mouth = next == UInt8(ascii: "_") || next == UInt8(ascii: ".") || next == UInt8(ascii: "-") ? 1 : 0
      return bytes.byte(at: place + mouth + 1) == UInt8(ascii: "^") ? (place + mouth + 2, glad) : nil
    case UInt8(ascii: "-"):
      guard next == UInt8(ascii: "_") else { return nil }
      let end = bytes.end(of: next, from: place + 1)
      return bytes.byte(at: end) == UInt8(ascii: "-") ? (end + 1, wry) : nil
    case UInt8(ascii: "\\"):
      return next | 0x20 == UInt8(ascii: "o") && bytes.byte(at: place + 2) == UInt8(ascii: "/")
        ? (place + 3, glad) : nil
    default: return nil
    }
  }

  /// `:)`, `;-D`, `:'(`.
  private static func upright(_ bytes: UnsafeBufferPointer<UInt8>, eyes: Int) -> (Int, Int16)? {
    var place = eyes + 1
    if bytes.byte(at: place) == UInt8(ascii: "'") { place += 1 }
    switch bytes.byte(at: place) {
    case UInt8(ascii: "-"), UInt8(ascii: "^"), UInt8(ascii: "o"): place += 1
    default: break
    }
    let mouth = bytes.byte(at: place)
    let end = bytes.end(of: mouth, from: place)
    switch mouth {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return (end, glad)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      // `see:(below)` is no face.
      return bytes.byte(at: end).isLetterOrDigit ? nil : (end, sad)
    case UInt8(ascii: "*"): return (end, glad)
    default: break
    }
    // A letter or a bar is a mouth only where no word, number or address goes on.
    guard !bytes.byte(at: end).isLetterOrDigit, !bytes.byte(at: eyes - 1).isLetterOrDigit else { return nil }
    switch mouth {
    case UInt8(ascii: "D"): return (end, 250)
    case UInt8(ascii: "P"), UInt8(ascii: "p"), UInt8(ascii: "3"): return (end, 150)
    case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "|"):
      return bytes.byte(at: end) == UInt8(ascii: "/") ? nil : (end, wry)
    case UInt8(ascii: "c"), UInt8(ascii: "C"), UInt8(ascii: "S"), UInt8(ascii: "s"): return (end, wry)
    default: return nil
    }
  }

  /// `(:`, `(-;`, `):`.
  private static func reversed(_ bytes: UnsafeBufferPointer<UInt8>, mouth: Int) -> (Int, Int16)? {
    guard !bytes.byte(at: mouth - 1).isLetterOrDigit else { return nil }
    var place = mouth + 1
    if bytes.byte(at: place) == UInt8(ascii: "-") { place += 1 }
    let eyes = bytes.byte(at: place)
    guard eyes == UInt8(ascii: ":") || eyes == UInt8(ascii: ";") || eyes == UInt8(ascii: "=") else {
      return nil
    }
    guard !bytes.byte(at: place + 1).isLetterOrDigit else { return nil }
    return (place + 1, bytes[mouth] == UInt8(ascii: "(") ? glad : sad)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The offset behind the run of `byte` that begins at `place`.
  fileprivate func end(of byte: UInt8, from place: Int) -> Int {
    var end = place
    while end < count, self[end] == byte { end += 1 }
    return end
  }
}
