import Foundation

@testable import CRMStore

/// What a store is told that keeps a library: shelves, books on them, and how many pages stand on each.
enum LibraryModel {
  static func make() -> DataModel {
    DataModel(
      schema: Schema(
        text: { [Schema.history(of: "shelf"), Schema.lineage, tables].joined(separator: "\n") },
        migrations: []),
      fingerprints: nil, views: { DerivedView.all(in: views) }, storedViews: ["v1_book"],
      functions: [LibraryFunctions.install],
      consequences: [Labels()], derived: [ShelfSums()],
      looseReferences: [
        LooseReference(
          table: "subject", key: "word", child: "book", condition: { "c.subject = \($0)" }, reason: "has_word"
        )
      ])
  }

  /// Whose rows the journal knows.
  static let shelf = JournalOwner("shelf", inner: [JournalOwner("book")])
  private static let views = """
    CREATE VIEW v1_shelf AS SELECT id, name FROM shelf;

    CREATE VIEW v1_book AS SELECT id, shelf_id, pages FROM book;
    """

  private static let tables = """
    CREATE TABLE shelf (
      id           INTEGER PRIMARY KEY,
      name         TEXT    NOT NULL UNIQUE,
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;

    CREATE TABLE subject (
      id           INTEGER PRIMARY KEY,
      word         TEXT    NOT NULL UNIQUE,
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;

    CREATE TABLE book (
      id           INTEGER PRIMARY KEY,
      shelf_id     INTEGER REFERENCES shelf,
      pages        INTEGER NOT NULL,
      subject      TEXT,
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;

    CREATE TABLE book_label (
      id           INTEGER PRIMARY KEY,
      book_id      INTEGER NOT NULL REFERENCES book,
      changeset_id INTEGER NOT NULL REFERENCES changeset
    ) STRICT;

    CREATE INDEX book_shelf ON book (shelf_id);
    CREATE INDEX book_label_book ON book_label (book_id);

    CREATE TABLE shelf_sum (
      shelf_id     INTEGER PRIMARY KEY,
      pages        INTEGER NOT NULL
    ) STRICT;
    """
}

/// Every book that comes or changes, and stays, gets a label.
private struct Labels: Consequence {
  func follow(_ changes: ChangedRows, in transaction: WriteTransaction, of store: Store) throws {
    for book in try changes.ids(in: "book") {
      let isThere = "SELECT EXISTS (SELECT 1 FROM book WHERE id = ?)"
      guard try Bool.fetchOne(transaction.database, sql: isThere, arguments: [book]) == true else { continue }
      try transaction.insert(into: "book_label", [.integer(book)])
    }
  }
}

/// How many pages stand on each shelf.
private struct ShelfSums: DerivedRows {
  let table = "shelf_sum"
  let source = "book"
  let finding = "shelf_sum"
  private static let sums = "SELECT shelf_id, sum(pages) FROM book WHERE shelf_id IS NOT NULL"

  func refresh(after changes: ChangedRows, in transaction: WriteTransaction) throws {
    for shelf in try changes.values(of: "shelf_id", in: source) {
      try transaction.run("DELETE FROM shelf_sum WHERE shelf_id = ?", [.integer(shelf)])
      try transaction.run(
        "INSERT INTO shelf_sum \(ShelfSums.sums) AND shelf_id = ? GROUP BY shelf_id", [.integer(shelf)])
    }
  }

  func rebuild(in database: Database) throws {
    try database.execute(
      sql: "DELETE FROM shelf_sum; INSERT INTO shelf_sum \(ShelfSums.sums) GROUP BY shelf_id")
  }

  func check(in database: Database) throws -> [CheckFinding] {
    let rows = try Row.fetchAll(
      database, sql: "\(ShelfSums.sums) GROUP BY shelf_id EXCEPT SELECT shelf_id, pages FROM shelf_sum")
    return rows.map { CheckFinding(finding, table: table, "shelf \($0[0] as Int64)") }
  }
}

/// A library in a folder of its own, taken away afterwards.
final class Library {
  let folder = NSTemporaryDirectory() + "crm-\(UUID().uuidString)"
  let store: Store

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let context = StoreContext(
      model: LibraryModel.make(), now: Instant(seconds: 1_768_467_600), actor: "ada",
      command: "library test")
    try Store.create(at: folder + "/library.db", context: context)
    store = try Store(path: folder + "/library.db", access: .writing, context: context)
  }

  deinit {
    store.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Two shelves, and a book of a hundred pages on the first.
  func fill() throws {
    _ = try store.write {
      for name in ["left", "right"] { try $0.insert(into: "shelf", [.text(name)]) }
    }
    try add(pages: 100)
  }

  func add(pages: Int64, shelf: Int64? = 1, subject: String? = nil) throws {
    _ = try store.write {
      try $0.insert(into: "book", [.optional(shelf), .integer(pages), .optional(subject)])
    }
  }

  func numbers(_ sql: String) throws -> [Int64] { try store.read { try Int64.fetchAll($0, sql: sql) } }

  /// Pages by shelf.
  func sums() throws -> [Int64: Int64] {
    try store.read { database in
      let rows = try Row.fetchAll(database, sql: "SELECT shelf_id, pages FROM shelf_sum")
      return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }
  }
}
