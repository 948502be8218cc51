/// Reads one word: letters and digits, apostrophes and points within it, in lower case.
struct WordReading {
  private var place: Int
  private(set) var hash = WordHash.start
  /// The hash before a final `'s`; 0 where there is none.
  private(set) var stem: UInt64 = 0
  private(set) var upper = 0
  private(set) var lower = 0
  private(set) var longestRun = 1
  private var run = 1
  private var last: UInt8 = 0

  init(start: Int) { place = start }

  /// - Returns: the offset behind the word.
  @inline(__always)
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    while place < bytes.count {
      let byte = bytes[place]
      if byte.isLetter {
        take(letter: byte)
      } else if byte.isDigit {
        take(byte)
      } else if byte.beginsLatinLetter, place + 1 < bytes.count {
        take(byte)
        take(bytes[place])
        lower += 1
      } else {
        let width = joint(bytes)
        guard width > 0 else { break }
        let isPoint = byte == UInt8(ascii: ".")
        if !isPoint { stem = isFinalS(bytes, after: place + width) ? hash : 0 }
        hash = WordHash.adding(isPoint ? byte : UInt8(ascii: "'"), to: hash)
        place += width
      }
    }
    return place
  }

  @inline(__always)
  private mutating func take(letter byte: UInt8) {
    if byte.isCapital { upper += 1 } else { lower += 1 }
    take(byte | 0x20)
  }

  @inline(__always)
  private mutating func take(_ byte: UInt8) {
    run = byte == last ? run + 1 : 1
    longestRun = max(longestRun, run)
    last = byte
    hash = WordHash.adding(byte, to: hash)
    place += 1
  }

  /// How many bytes join what was read to more of the word: an apostrophe between letters, a point between digits.
  private func joint(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    switch bytes[place] {
    case UInt8(ascii: "'"): bytes.byte(at: place + 1).isLetter ? 1 : 0
    case UInt8(ascii: "."): last.isDigit && bytes.byte(at: place + 1).isDigit ? 1 : 0
    case 0xE2:
      bytes.byte(at: place + 1) == 0x80 && bytes.byte(at: place + 2) & 0xFE == 0x98
        && bytes.byte(at: place + 3).isLetter ? 3 : 0
    default: 0
    }
  }

  private func isFinalS(_ bytes: UnsafeBufferPointer<UInt8>, after place: Int) -> Bool {
    bytes.byte(at: place) | 0x20 == UInt8(ascii: "s") && !bytes.byte(at: place + 1).isLetterOrDigit
  }
}
