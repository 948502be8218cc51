/// The words the program knows, in one table: English and Chinese do not share bytes.
///
/// Parsed when a text is scored first; other commands do not pay for it.
struct Lexicon: Sendable {
  let table: WordTable

  static let shared = Lexicon(EnglishLexicon.lists + ChineseLexicon.lists)

  /// - Parameter lists: lines `strength class: word word …`; `_` joins the words of a group. Later lines outdo earlier ones, and
  ///   what is written outdoes what is derived.
  /// - Complexity: a millisecond for ten thousand words.
  init(_ lists: [String]) {
    var written: [UInt64: WordEntry] = [:]
    var derived: [UInt64: WordEntry] = [:]
    var builder = GroupBuilder()
    for line in lists.lazy.flatMap({ $0.split(separator: "\n") }) {
      guard let line = LexiconLine(line) else { preconditionFailure("not a line of a lexicon: \(line)") }
      for word in line.words {
        builder.insert(String(word), line.entry, into: &written)
        for form in line.forms(of: word) { builder.insert(form, line.entry, into: &derived) }
      }
    }
    derived.merge(written) { $1 }
    for (hash, length) in builder.longest { derived[hash, default: WordEntry()].longestGroup = length }
    table = WordTable(derived)
  }
}

/// Puts words and groups of words into a table by the units that the scanner finds in them.
private struct GroupBuilder {
  /// For every unit that groups begin with, how many units the longest of them has.
  private(set) var longest: [UInt64: UInt8] = [:]
  private var scanner = TextScanner()

  mutating func insert(_ word: String, _ entry: WordEntry, into words: inout [UInt64: WordEntry]) {
    var text = word.replacing("_", with: " ")
    text.withUTF8 { scanner.scan($0) }
    guard let first = scanner.tokens.first else { preconditionFailure("no word: \(word)") }
    var entry = entry
    entry.isPicture = first.kind == .picture
    var hash = first.hash
    for token in scanner.tokens.dropFirst() { hash = WordHash.joined(hash, token.hash) }
    words[hash] = entry
    if scanner.tokens.count > 1 {
      longest[first.hash] = max(longest[first.hash] ?? 0, UInt8(scanner.tokens.count))
    }
  }
}

/// A line of a lexicon: `2.5 a: happy merry`.
struct LexiconLine {
  let entry: WordEntry
  let words: [Substring]
  private let kind: Substring

  init?(_ line: Substring) {
    let halves = line.split(separator: ":", maxSplits: 1)
    guard halves.count == 2 else { return nil }
    let head = halves[0].split(separator: " ")
    guard head.count == 2, let strength = Double(head[0]), let role = Self.roles[head[1]] else { return nil }
    kind = head[1]
    words = halves[1].split(separator: " ")
    entry = WordEntry(role: role, strength: Int16((strength * 100).rounded()))
  }

  private static let roles: [Substring: WordRole] = [
    "w": .sentiment, "a": .sentiment, "v": .sentiment, "s": .sentiment, "p": .plain, "e": .expectation,
    "x": .excess, "d": .degree, "n": .negation, "c": .contrast, "f": .filler,
  ]

  /// The inflected forms of a word: of an adjective (`a`) degrees and adverb, of a verb (`v`) its endings, of a noun (`s`)
  /// the plural. A form that nobody uses does no harm.
  func forms(of word: Substring) -> [String] {
    guard !word.contains("_") else { return [] }
    let word = EnglishWord(word)
    return switch kind {
    case "a": word.adjectiveForms
    case "v": word.verbForms
    case "s": [word.plural]
    default: []
    }
  }
}

/// Words by their hash: open addressing, a power of two of slots, at most half of them taken.
///
/// Only hashes are compared. Among ten thousand words of 64 bits the chance that a text's word meets a foreign one is
/// one in 10¹⁵, less than that of a defect of memory.
struct WordTable: Sendable {
  private let hashes: FrozenArray<UInt64>
  private let entries: FrozenArray<WordEntry>
  private let mask: Int
  let count: Int

  init(_ words: [UInt64: WordEntry]) {
    var size = 256
    while size < 2 * words.count { size *= 2 }
    var hashes = [UInt64](repeating: 0, count: size)
    var entries = [WordEntry](repeating: WordEntry(), count: size)
    for (hash, entry) in words {
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while hashes[slot] != 0 { slot = (slot + 1) & (size - 1) }
      hashes[slot] = hash
      entries[slot] = entry
    }
    self.hashes = FrozenArray(hashes)
    self.entries = FrozenArray(entries)
    mask = size - 1
    count = words.count
  }

  /// - Complexity: one look in the mean, about two for a word that is not there.
  @inline(__always)
  func entry(_ hash: UInt64) -> WordEntry? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while hashes.start[slot] != 0 {
      if hashes.start[slot] == hash { return entries.start[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}

/// A word of a lexicon.
struct WordEntry: BitwiseCopyable, Sendable {
  var role: WordRole = .plain
  /// Hundredths of a point; how much it says alone, or by how much it changes what follows.
  var strength: Int16 = 0
  /// Whether the word can be negated and raised; a picture cannot.
  var isPicture = false
  /// The number of units in the longest group of words that begins with this one.
  var longestGroup: UInt8 = 0
}

/// What a word does to the score of a text.
enum WordRole: UInt8 {
  /// It is only there: it stands between other words.
  case plain
  /// It speaks well or ill of something.
  case sentiment
  /// It is bad where it is negated, and says nothing otherwise: "does not work".
  case expectation
  /// It is bad where there is too much of it: "too short".
  case excess
  /// It makes what follows stronger or weaker.
  case degree
  /// It turns what follows round.
  case negation
  /// What stands before it counts less than what stands behind.
  case contrast
  /// It stands between a negation and what it negates without adding distance.
  case filler
}

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
