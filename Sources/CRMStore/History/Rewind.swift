import GRDB

/// Takes every table back to how a changeset left it, inside a transaction that will be rolled back.
///
/// A row is what its first before image of a later changeset says, and it was not there where a later changeset inserted
/// or restored it. So one pass over the later part of the journal will do, however often a row has changed since.
struct Rewind {
  /// The last changeset that counts, 0 for none.
  let changeset: Int64
  let database: Database
  let model: DataModel

  func run() throws {
    let tables = try touchedTables()
    try findImages()
    for table in try TrackedTable.all(in: database) where tables.contains(table.name) {
      try dropTriggers(of: table)
      try revert(table)
    }
    try model.rebuild(derivedFrom: tables, in: database)
    try forget()
  }

  /// Tables with a later change; images without a changeset are of another program, and later than all.
  private func touchedTables() throws -> Set<String> {
    try Set(
      String.fetchAll(
        database,
        sql: """
          SELECT table_name FROM changeset_table WHERE changeset_id > \(changeset)
          UNION SELECT table_name FROM before_image WHERE changeset_id IS NULL
          """))
  }

  /// The first later image of each row. Images stand in the order of their changesets.
  private func findImages() throws {
    try database.execute(
      sql: """
        CREATE TEMPORARY TABLE rewound (
          table_name TEXT, row_id INTEGER, image INTEGER, PRIMARY KEY (table_name, row_id)) WITHOUT ROWID;
        INSERT OR IGNORE INTO temp.rewound SELECT table_name, row_id, id FROM before_image
          WHERE id >= min(
            ifnull((SELECT min(id) FROM before_image WHERE changeset_id > \(changeset)), \(Int64.max)),
            ifnull((SELECT min(id) FROM before_image WHERE changeset_id IS NULL), \(Int64.max)))
          ORDER BY id;
        """)
  }

  /// What is only looked at needs no journal; an index of words has to follow.
  private func dropTriggers(of table: TrackedTable) throws {
    let names = try String.fetchAll(
      database,
      sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ? AND name LIKE 'journal%'",
      arguments: [table.name])
    for name in names { try database.execute(sql: "DROP TRIGGER \"\(name)\"") }
  }

  private func revert(_ table: TrackedTable) throws {
    let rewound = "temp.rewound WHERE table_name = '\(table.name)'"
    let later = "FROM changeset_table WHERE table_name = '\(table.name)' AND changeset_id > \(changeset)"
    try database.execute(
      sql: """
        DELETE FROM "\(table.name)" WHERE id IN (SELECT row_id FROM \(rewound));
        DELETE FROM "\(table.name)" WHERE changeset_id > \(changeset)
          AND id BETWEEN (SELECT min(first_id) \(later)) AND (SELECT max(last_id) \(later));
        INSERT INTO "\(table.name)" (\(table.columnList)) SELECT \(try values(of: table))
          FROM before_image b WHERE b.id IN (SELECT image FROM \(rewound))
            AND b.content IS NOT NULL AND json_extract(b.content, '$.changeset_id') <= \(changeset)
          ORDER BY b.row_id;
        """)
  }

  /// The columns of a before image; what is newer than the image has its default.
  private func values(of table: TrackedTable) throws -> String {
    let columns = try Row.fetchAll(
      database, sql: "SELECT name, dflt_value FROM pragma_table_info(?) ORDER BY cid", arguments: [table.name]
    )
    return columns.map { column in
      let path = "'$.\(column[0] as String)'"
      let value = "json_extract(b.content, \(path))"
      guard let standard = column[1] as String? else { return value }
      return "iif(json_type(b.content, \(path)) IS NULL, \(standard), \(value))"
    }.joined(separator: ", ")
  }

  /// History itself ends where it ended then.
  private func forget() throws {
    try database.execute(
      sql: """
        DELETE FROM before_image WHERE changeset_id > \(changeset) OR changeset_id IS NULL;
        DELETE FROM import_line WHERE changeset_id > \(changeset);
        DELETE FROM changeset_table WHERE changeset_id > \(changeset);
        DELETE FROM changeset WHERE id > \(changeset);
        DROP TABLE temp.rewound;
        """)
  }
}

extension Store {
  /// From here on, until it is closed, the store reads as the file was then; the file itself is not changed.
  ///
  /// The later changesets are undone in a transaction that is never committed, so that one mechanism serves every
  /// command. The place in the queue of writers is held meanwhile: the store is to be closed soon.
  /// - Throws: ``StoreError/permissionDenied(path:)`` where the file cannot be written, ``StoreError/busy(path:holder:)``.
  package func rewind(to moment: KnownAt) throws {
    // The past is made in a transaction, which has to be written somewhere.
    guard quietLock == nil else { throw StoreError.diskFull(path: path) }
    guard !queue.configuration.readonly else { throw StoreError.permissionDenied(path: path) }
    try translating {
      heldLock = try WriterLock(database: path, context: context)
      try queue.using { database in
        try database.execute(sql: "PRAGMA query_only = OFF; PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE")
        do {
          try JournalProof(database: database).check()
          try Rewind(changeset: moment.changeset, database: database, model: context.model).run()
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
          throw StoreError.damaged(
            path: path, detail: "its history does not lead back to changeset \(moment.changeset)")
        }
        try database.execute(sql: "PRAGMA query_only = ON")
      }
      rewoundTo = moment
    }
  }

  /// Ends the transaction of ``rewind(to:)``, if there is one, and leaves the queue of writers.
  func returnToNow() {
    guard heldLock != nil else { return }
    try? queue.using { try $0.execute(sql: "ROLLBACK") }
    heldLock = nil
    rewoundTo = nil
  }
}
