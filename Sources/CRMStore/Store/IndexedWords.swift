import GRDB

/// The words of an index, each with its text and its place in it, as one number that no order changes.
///
/// The comparison that SQLite has for its indexes adds a linear sum of each word's place by exclusive or: two places that
/// change by the same bit cancel, which one flip of a byte brings about. This sum mixes before it adds, so that one in
/// 2⁶⁴ goes unseen, whatever changed.
struct IndexedWords: Equatable {
  private(set) var count = 0
  private var sum: UInt64 = 0

  /// What the index has, read from its own pages.
  /// - Parameter words: the index's words as rows of word, id of the text, column and place.
  /// - Complexity: one pass over the index.
  init(in words: RawStatement, columns: [String]) throws {
    while try words.step() {
      let column = columns.count == 1 ? 0 : columns.firstIndex { words.equals($0, at: 2) } ?? -1
      add(
        UnsafeRawBufferPointer(words.bytes(at: 0)), text: words.integer(at: 1), column: column,
        place: words.integer(at: 3))
    }
  }

  /// What it should have, by its own way to part a text into words.
  /// - Parameter texts: rows of the id and the text of each column.
  /// - Complexity: one pass over the texts.
  init(of texts: RawStatement, columns: [String], parted tokenizer: any FTS5Tokenizer) throws {
    var text = TextOfWords()
    while try texts.step() {
      text.id = texts.integer(at: 0)
      for column in columns.indices {
        text.column = column
        text.place = 0
        try texts.bytes(at: Int32(column + 1)).withMemoryRebound(to: CChar.self) { bytes in
          let code = withUnsafeMutablePointer(to: &text) {
            tokenizer.tokenize(
              context: $0, tokenization: .document, pText: bytes.baseAddress, nText: CInt(bytes.count)
            ) { context, _, word, length, _, _ in
              context!.assumingMemoryBound(to: TextOfWords.self).pointee
                .add(UnsafeRawBufferPointer(start: word, count: Int(length)))
              return 0
            }
          }
          guard code == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
        }
      }
    }
    self = text.words
  }

  fileprivate init() {}

  fileprivate mutating func add(_ word: UnsafeRawBufferPointer, text: Int64, column: Int, place: Int64) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = IndexedWords.mixed(hash ^ UInt64(bitPattern: text))
    hash = IndexedWords.mixed(hash ^ UInt64(bitPattern: place) ^ UInt64(truncatingIfNeeded: column) << 48)
    sum &+= hash
    count += 1
  }

  /// - Source: Steele, Lea & Flood (2014), "Fast splittable pseudorandom number generators", the finalizer of SplitMix64.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value &+ 0x9e37_79b9_7f4a_7c15
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}

/// A text whose words are being added.
private struct TextOfWords {
  var words = IndexedWords()
  var id: Int64 = 0
  var column = 0
  var place: Int64 = 0

  mutating func add(_ word: UnsafeRawBufferPointer) {
    words.add(word, text: id, column: column, place: place)
    place += 1
  }
}
