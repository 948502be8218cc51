import Testing

@testable import CRMStore

/// A store knows none of its tables by name: whatever it is told of, it writes, proves, undoes and rewinds.
@Suite struct DataModelTests {
  private let library: Library
  private var store: Store { library.store }

  init() throws {
    library = try Library()
    try library.fill()
  }

  @Test func aConsequenceBelongsToTheWriteThatBroughtItAbout() throws {
    #expect(try library.numbers("SELECT changeset_id FROM book_label") == [2])
    _ = try store.write { try $0.update("book", id: 1, [("pages", .integer(120))]) }
    #expect(try library.numbers("SELECT changeset_id FROM book_label") == [2, 3])
    #expect(try store.check() == [])
  }

  @Test func aWriteToOtherTablesBringsNothingAbout() throws {
    _ = try store.write { try $0.insert(into: "shelf", [.text("top")]) }
    #expect(try library.numbers("SELECT changeset_id FROM book_label") == [2])
  }

  @Test func anUndoDecidesNothingAnew() throws {
    #expect(try store.undo(2, dryRun: false).removed == 2)
    #expect(try library.numbers("SELECT id FROM book_label") == [])
    #expect(try store.undo(3, dryRun: false).restored == 2)
    #expect(try library.numbers("SELECT book_id FROM book_label") == [1])
    #expect(try store.check() == [])
  }

  @Test func aDryRunHasItsConsequencesAndLeavesNothing() throws {
    let labels = try store.write(dryRun: true) { transaction in
      try transaction.insert(into: "book", [.integer(1), .integer(7), .null])
    }
    #expect(labels.changeset == nil)
    #expect(try library.numbers("SELECT id FROM book_label") == [1])
    #expect(try library.sums() == [1: 100])
  }

  @Test func whatIsDerivedFollowsEveryWrite() throws {
    #expect(try library.sums() == [1: 100])
    _ = try store.write { try $0.update("book", id: 1, [("shelf_id", .integer(2))]) }
    #expect(try library.sums() == [2: 100])
    try library.add(pages: 11, shelf: nil)
    #expect(try library.sums() == [2: 100])
    _ = try store.undo(3, dryRun: false)
    #expect(try library.sums() == [1: 100])
    _ = try store.undo(2, dryRun: false)
    #expect(try library.sums() == [:])
    #expect(try store.check() == [])
  }

  @Test func whatIsDerivedFollowsTheStoreIntoItsPast() throws {
    try library.add(pages: 20)
    let past = KnownAt(changeset: 2, instant: store.context.now)
    try store.rewind(to: past)
    #expect(try library.sums() == [1: 100])
    store.returnToNow()
    #expect(try library.sums() == [1: 120])
  }

  @Test func whatIsDerivedIsProvedAndMadeAnew() throws {
    try store.queue.inDatabase { try $0.execute(sql: "UPDATE shelf_sum SET pages = 3") }
    let findings = try store.check()
    #expect(findings.map(\.kind) == ["shelf_sum"])
    #expect(findings.map(\.table) == ["shelf_sum"])
    #expect(try store.rebuildDerived() == findings)
    #expect(try store.check() == [])
  }

  @Test func whatAnotherProgramInsertedIsSummed() throws {
    let sql = "INSERT INTO book (shelf_id, pages, changeset_id) VALUES (2, 5, 1)"
    try store.queue.inDatabase { try $0.execute(sql: sql) }
    _ = try store.write { _ in }
    #expect(try store.changeset(3).actor == "external")
    #expect(try library.sums() == [1: 100, 2: 5])
    #expect(try store.check() == [])
  }

  @Test func aLooseReferenceHoldsAnUndoBack() throws {
    _ = try store.write { try $0.insert(into: "subject", [.text("birds")]) }
    try library.add(pages: 9, subject: "birds")
    let conflict = UndoConflict(undone: 3, table: "book", row: 2, changeset: nil, reason: "has_word")
    #expect(throws: HistoryError.conflicts(changeset: 3, [conflict])) { try store.undo(3, dryRun: false) }
    #expect(try store.undo(.changesets([3]), keepingNewer: true, dryRun: false).removed == 0)
    #expect(try library.numbers("SELECT count(*) FROM subject") == [1])
  }

  @Test func itsFunctionsAreThoseOfTheModel() throws {
    #expect(try library.numbers("SELECT twice(pages) FROM book") == [200])
  }

  @Test func aViewIsMadeWhenItIsRead() throws {
    #expect(try library.numbers("SELECT pages FROM v1_book") == [100])
    #expect(try library.numbers("SELECT id FROM v1_shelf") == [1, 2])
    let statement = try RawStatement(store.connection, "SELECT count(*) FROM v1_shelf")
    #expect(try statement.number() == 2)
    #expect(try SchemaView.all(of: store.context.model).map(\.name) == ["v1_shelf", "v1_book"])
  }

  @Test func aFileKeepsTheViewsThatTheModelNames() throws {
    let kept = "SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY 1"
    func views() throws -> [String] { try store.read { try String.fetchAll($0, sql: kept) } }
    #expect(try views() == ["v1_book"])
    #expect(try store.keep(.on, dryRun: false))
    #expect(try views() == ["v1_book", "v1_shelf"])
    #expect(try store.keep(.off, dryRun: false))
    #expect(try views() == [])
  }

  /// What hangs on a book is the shelf's as well; what is gone, and what went to another shelf, is not forgotten.
  @Test func theRowsOfASubjectAreFoundWithTheirHistory() throws {
    try library.add(pages: 5, shelf: 2)
    func rows(of shelf: Int64) throws -> [String] {
      try store.read { database in
        try OwnedRows(JournalledRecord(LibraryModel.shelf, shelf), in: database).all()
          .map { "\($0.table) \($0.id)" }
      }
    }
    #expect(try rows(of: 1) == ["shelf 1", "book 1", "book_label 1"])
    _ = try store.write { try $0.update("book", id: 1, [("shelf_id", .integer(2))]) }
    #expect(try rows(of: 1) == ["shelf 1", "book 1", "book_label 1", "book_label 3"])
    _ = try store.write { try $0.update("shelf", id: 2, [("name", .text("low"))]) }
    var filter = ChangesetFilter()
    filter.record = JournalledRecord(LibraryModel.shelf, 1)
    #expect(try store.changesets(filter).countAll() == 3)
  }

  @Test func aDatabaseOfAnotherModelIsRefused() throws {
    var other = store.context.model
    let text = other.schema.text() + "\nCREATE TABLE ladder (id INTEGER PRIMARY KEY) STRICT;"
    other.schema = Schema(text: { text }, migrations: [])
    let context = StoreContext(model: other, now: store.context.now, actor: "ada", command: "library test")
    #expect(throws: StoreError.alteredSchema(path: store.path, object: "table ladder")) {
      try Store(path: store.path, access: .reading, context: context)
    }
  }
}

/// What a transaction says of the rows that it wrote.
@Suite struct ChangedRowsTests {
  private let library: Library

  init() throws {
    library = try Library()
    try library.fill()
  }

  @Test func aValueCountsBeforeAndAfter() throws {
    _ = try library.store.write { transaction in
      try transaction.update("book", id: 1, [("shelf_id", .integer(2))])
      let changes = try ChangedRows(by: transaction)
      #expect(changes.count(in: "book") == 1)
      #expect(!changes.touch("shelf"))
      #expect(try changes.ids(in: "book") == [1])
      #expect(try changes.values(of: "shelf_id", in: "book") == [1, 2])
      #expect(try changes.values(of: "id", in: "shelf") == [])
    }
  }

  @Test func whatIsGoneCounts() throws {
    try library.add(pages: 5, shelf: 2)
    _ = try library.store.write { transaction in
      try transaction.run("DELETE FROM book_label", [])
      try transaction.delete(from: "book", id: 2)
      let changes = try ChangedRows(by: transaction)
      #expect(try changes.ids(in: "book") == [2])
      #expect(try changes.values(of: "shelf_id", in: "book") == [2])
      #expect(changes.count(in: "book_label") == 2)
    }
  }

  @Test func whatWasWrittenSinceIsFound() throws {
    _ = try library.store.write { transaction in
      let before = try ChangedRows(by: transaction)
      try transaction.insert(into: "book", [.null, .integer(1), .null])
      #expect(try before.upToDate().ids(in: "book") == [2])
      #expect(try before.upToDate().values(of: "shelf_id", in: "book") == [])
      try transaction.update("shelf", id: 2, [("name", .text("low"))])
      #expect(!before.touch("shelf"))
      #expect(try before.upToDate().touch("shelf"))
    }
  }
}
