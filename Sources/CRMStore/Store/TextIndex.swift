import GRDB

/// An index of the words of texts, which are themselves in tables: what searches ask.
///
/// It is derived, as sums of rows are: triggers keep it as the rows come and go, and history says nothing of it.
package struct TextIndex: Sendable {
  let name: String
  /// What it indexes, by the id of the row.
  private let columns: [String]
  private let texts: String

  /// - Parameter texts: reads the id and the text of each column.
  package init(name: String, columns: [String], texts: String) {
    self.name = name
    self.columns = columns
    self.texts = texts
  }

  /// Every index that does not agree with its texts.
  static func check(_ indexes: [TextIndex], in database: Database) throws -> [CheckFinding] {
    // A copy can be larger than memory. Inside a transaction SQLite keeps the space where it is.
    try? database.execute(sql: "PRAGMA temp_store = FILE")
    defer { try? database.execute(sql: "PRAGMA temp_store = MEMORY") }
    return try indexes.flatMap { try $0.check(database) }
  }

  /// Whether the index is sound in itself and has the words of the texts, all of them and no others.
  ///
  /// SQLite proves its structure, but only where it may write: it is given a copy of the index in its temporary space, so
  /// that a file that nobody may write is proved as well, and nobody waits. The words are then compared by their sums.
  /// - Complexity: one pass over the texts and the index.
  private func check(_ database: Database) throws -> [CheckFinding] {
    let isReading = try Bool.fetchOne(database, sql: "PRAGMA query_only") ?? false
    if isReading { try database.execute(sql: "PRAGMA query_only = OFF") }
    defer { if isReading { try? database.execute(sql: "PRAGMA query_only = ON") } }
    try database.execute(sql: "SAVEPOINT text_index")
    defer { try? database.execute(sql: "ROLLBACK TO text_index; RELEASE text_index") }
    do {
      try database.execute(sql: comparison)
      if try hasTheWords(database) { return [] }
    } catch let error as DatabaseError where TextIndex.saysNothing.contains(error.resultCode) {
      throw error
    } catch is DatabaseError {
    } catch StoreError.damaged {
    }
    return [CheckFinding("index", table: name, "the index does not agree with the texts")]
  }

  /// Whether the copy has each word of the texts at its place, and no other.
  private func hasTheWords(_ database: Database) throws -> Bool {
    guard let connection = database.sqliteConnection else { return false }
    let words = try RawStatement(connection, "SELECT term, doc, col, offset FROM temp.text_index_words")
    let tokenizer = try database.connection.makeTokenizer(FTS5TokenizerDescriptor(components: ["trigram"]))
    let expected = try IndexedWords(of: RawStatement(connection, texts), columns: columns, parted: tokenizer)
    return try IndexedWords(in: words, columns: columns) == expected
  }

  /// Makes the index anew from the texts.
  func rebuild(_ database: Database) throws {
    let list = columns.joined(separator: ", ")
    try database.execute(
      sql: """
        REPLACE INTO \(name)_config (k, v) VALUES ('version', 4);
        INSERT INTO \(name) (\(name)) VALUES ('delete-all');
        INSERT INTO \(name) (rowid, \(list)) \(texts);
        """)
  }

  private var comparison: String {
    let copy = "text_index_copy"
    let tables = ["config", "data", "docsize", "idx"].map { table in
      """
      DELETE FROM temp.\(copy)_\(table);
      INSERT INTO temp.\(copy)_\(table) SELECT * FROM main.\(name)_\(table);
      """
    }
    return """
      CREATE TEMPORARY VIEW text_index_source AS \(texts);
      CREATE VIRTUAL TABLE temp.\(copy) USING fts5(
        \(columns.joined(separator: ", ")), content = 'text_index_source', content_rowid = 'id', tokenize = 'trigram');
      \(tables.joined(separator: "\n"))
      INSERT INTO temp.\(copy) (\(copy), rank) VALUES ('integrity-check', 1);
      CREATE VIRTUAL TABLE temp.text_index_words USING fts5vocab('temp', '\(copy)', 'instance');
      """
  }

  /// Failures that are not the index's.
  private static let saysNothing: [ResultCode] = [
    .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_NOMEM, .SQLITE_INTERRUPT, .SQLITE_BUSY,
  ]
}

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
