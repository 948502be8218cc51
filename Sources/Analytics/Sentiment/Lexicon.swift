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
