/// Cuts a text into tokens, one pass over its bytes.
struct TextScanner {
  private(set) var tokens: ContiguousArray<TextToken> = []
  private(set) var exclamations = 0
  private(set) var questions = 0
  /// Offsets of the last run of `!` and `?`.
  private(set) var emphasis: Range<Int32> = 0..<0
  private(set) var upperWords = 0
  private(set) var latinWords = 0
  private(set) var hanCount = 0
  private var gap = TextToken.Gap.none
  private var isAfterSpace = false
  private var isJoined = false

  /// - Complexity: O(bytes); no allocation once the buffer is large enough.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    tokens.removeAll(keepingCapacity: true)
    (exclamations, questions, upperWords, latinWords, hanCount) = (0, 0, 0, 0, 0)
    (emphasis, gap, isAfterSpace, isJoined) = (0..<0, .none, false, false)
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        place = byte.isLetterOrDigit ? word(bytes, at: place) : mark(bytes, at: place)
      } else {
        place = scalar(bytes, at: place)
      }
    }
  }

  mutating func add(_ token: TextToken) {
    var token = token
    token.gap = tokens.isEmpty ? .sentence : gap
    if token.kind == .han, isAfterSpace, let last = tokens.last, last.kind == .han {
      // Chinese writers set a space where others set a comma.
      token.gap = max(token.gap, .clause)
    }
    tokens.append(token)
    (gap, isAfterSpace, isJoined) = (.none, false, false)
  }

  mutating func part(by gap: TextToken.Gap) { self.gap = max(self.gap, gap) }

  mutating func emphasize(at place: Int, width: Int, isQuestion: Bool) {
    if isQuestion { questions += 1 } else { exclamations += 1 }
    let start = Int32(place)
    emphasis = (emphasis.upperBound == start ? emphasis.lowerBound : start)..<Int32(place + width)
    part(by: .sentence)
  }
}

// MARK: Latin letters

extension TextScanner {
  private mutating func word(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    if let end = Emoticon.letters(bytes, at: start, into: &self) { return end }
    if let end = Self.endOfAddress(bytes, at: start) { return end }
    var reading = WordReading(start: start)
    let end = reading.read(bytes)
    var token = TextToken(
      start: Int32(start), end: Int32(end), hash: WordHash.finish(reading.hash), kind: .word, gap: .none)
    if reading.stem != 0 { token.stemHash = WordHash.finish(reading.stem) }
    token.isUpper = reading.upper >= 2 && reading.lower == 0
    token.isLengthened = reading.longestRun >= 3
    if reading.upper + reading.lower > 0 { latinWords += 1 }
    if token.isUpper { upperWords += 1 }
    add(token)
    return end
  }

  /// The end of an address of the web that begins here.
  private static func endOfAddress(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    let first = bytes[start] | 0x20
    guard first == UInt8(ascii: "h") || first == UInt8(ascii: "w") else { return nil }
    guard
      bytes.hasPrefix("http://", at: start) || bytes.hasPrefix("https://", at: start)
        || bytes.hasPrefix("www.", at: start)
    else { return nil }
    var end = start
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    return end
  }
}

// MARK: Marks

extension TextScanner {
  private mutating func mark(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    if let end = Emoticon.marks(bytes, at: place, into: &self) { return end }
    switch bytes[place] {
    case UInt8(ascii: "!"): emphasize(at: place, width: 1, isQuestion: false)
    case UInt8(ascii: "?"): emphasize(at: place, width: 1, isQuestion: true)
    case UInt8(ascii: "."), UInt8(ascii: "\n"), UInt8(ascii: "\r"): part(by: .sentence)
    case UInt8(ascii: ","): part(by: .comma)
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
      UInt8(ascii: "]"):
      part(by: .clause)
    case UInt8(ascii: "-"):
      let isHyphen =
        place > 0 && place + 1 < bytes.count && bytes[place - 1].isLetterOrDigit
        && bytes[place + 1].isLetterOrDigit
      if !isHyphen { part(by: .clause) }
    case UInt8(ascii: "@"):
      var end = place + 1
      while end < bytes.count, bytes[end].isLetterOrDigit || bytes[end] == UInt8(ascii: "_") { end += 1 }
      return end
    case UInt8(ascii: " "), UInt8(ascii: "\t"): isAfterSpace = true
    default: break
    }
    return place + 1
  }
}

// MARK: Other scalars

extension TextScanner {
  private mutating func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let width = bytes[place] < 0xE0 ? 2 : bytes[place] < 0xF0 ? 3 : 4
    guard place + width <= bytes.count else { return bytes.count }
    let value = bytes.scalar(at: place, width: width)
    switch value {
    // A stray byte can look like such a letter; a word that does not begin would never end.
    case 0xC0...0x24F where bytes[place].beginsLatinLetter: return word(bytes, at: place)
    case 0x3400...0x9FFF:
      hanCount += 1
      add(unit(bytes, place, width, .han))
    case 0x200D: isJoined = true
    case 0x1F3FB...0x1F3FF: break
    case 0x1F300...0x1FAFF, 0x2600...0x27BF, 0x2B50, 0x2B55, 0x263A, 0x2764:
      // What is joined to a picture modifies it.
      if isJoined { isJoined = false } else { add(unit(bytes, place, width, .picture)) }
    case 0x2010...0x2015, 0xFF1B, 0xFF1A, 0xFF0C, 0xFF5E, 0xFF08, 0xFF09: part(by: .clause)
    case 0x3001: part(by: .pause)
    case 0x2026, 0x3002, 0xFF0E: part(by: .sentence)
    case 0xFF01: emphasize(at: place, width: width, isQuestion: false)
    case 0xFF1F: emphasize(at: place, width: width, isQuestion: true)
    case 0x3000: isAfterSpace = true
    default: break
    }
    return place + width
  }

  private func unit(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ width: Int, _ kind: TextToken.Kind
  ) -> TextToken {
    let hash = WordHash.of(bytes[place..<place + width])
    return TextToken(start: Int32(place), end: Int32(place + width), hash: hash, kind: kind, gap: .none)
  }
}

/// A unit of a text: a word in Latin letters, a number, a Han character, a picture.
struct TextToken {
  enum Kind: UInt8 { case word, han, picture }

  /// How strongly a token is set apart from the one before it.
  enum Gap: UInt8, Comparable {
    case none
    /// The mark between the members of a Chinese list.
    case pause
    case comma, clause, sentence

    static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  /// Offsets in UTF-8.
  var start: Int32
  var end: Int32
  var hash: UInt64
  /// The hash without a final `'s`; 0 where there is none.
  var stemHash: UInt64 = 0
  var kind: Kind
  var gap: Gap
  /// Two letters or more, all of them capitals.
  var isUpper = false
  /// A letter three times in a row, or more.
  var isLengthened = false
  /// What an emoticon says, hundredths of a point; other tokens are looked up.
  var strength: Int16 = 0
}

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
