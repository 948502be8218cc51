import ArgumentParser
import CRMKit
import Tabular

/// `crm db`: the file itself.
struct DatabaseNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "db", abstract: "The database file: backup, restore, integrity check, size.",
    discussion: """
      The database is one SQLite file that includes its history. 'crm doctor' diagnoses the setup around it.
      """,
    subcommands: [
      DatabasePath.self, DatabaseCheck.self, DatabaseContentHash.self, DatabaseStats.self,
      DatabaseBackup.self, DatabaseRestore.self,
      DatabaseVacuum.self, DatabaseViews.self,
    ])
}

/// `crm db path`
struct DatabasePath: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "path", abstract: "Print the path of the database in use.",
    discussion: """
      Examples:
        crm db path
      """)

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let found = FoundDatabase(path: try environment.location.find())
    var document = Document(schema: "crm.db_path/1", found)
    document.line = found.path
    try environment.console.write(document)
    return .done
  }
}

/// Where the database is.
struct FoundDatabase: Tabulated {
  static let columns = [Column("path", help: "path of the database")]

  let path: String

  var cells: [Cell] { [.text(path)] }
}

/// `crm db content-hash`
struct DatabaseContentHash: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "content-hash", abstract: "Print a hash of the contents of the database.",
    discussion: """
      Two databases with the same rows under the same ids have the same hash, whatever their history: an undo
      restores the earlier hash, and 'crm export --all' and 'crm import --all' preserve it.

      Examples:
        crm db content-hash
        crm db content-hash -f json
      """)

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let hash = ContentHashRow(hash: try environment.openStore(.reading).contentHash())
    var document = Document(schema: "crm.content_hash/1", hash)
    document.line = hash.hash
    try environment.console.write(document)
    return .done
  }
}

/// The hash of a database's contents.
private struct ContentHashRow: Tabulated {
  static let columns = [Column("content_hash", help: "sum of the SHA-256 hashes of all rows")]

  let hash: String

  var cells: [Cell] { [.text(hash)] }
}

/// `crm db stats`
struct DatabaseStats: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "stats", abstract: "Show the size of the database and what it holds.",
    discussion: """
      Examples:
        crm db stats
      """)

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).statistics().document)
    return .done
  }
}

/// `crm db backup`
struct DatabaseBackup: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "backup", abstract: "Back up the database to a new file, and verify the copy.",
    discussion: """
      Other processes can go on writing. The copy gets its name only once it is complete and verified against
      its own history. 'crm db restore' restores it.

      Examples:
        crm db backup backup.db
      """)
  static var result: (any Tabulated.Type)? { BackupRow.self }

  @Argument(help: "file to create", completion: .file()) var file: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.refuseLookingBack()
    let store = try environment.openStore(.reading)
    let summary = try global.dryRun ? store.backupPreview(to: file) : store.backup(to: file)
    try environment.console.write(receipt: Document(schema: "crm.backup/1", BackupRow(summary, global)))
    return .done
  }
}

/// `crm db restore`
struct DatabaseRestore: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "restore", abstract: "Restore a backup; the replaced database is kept beside it.",
    discussion: """
      The backup is verified before anything is changed. The present database may be damaged or missing.

      Examples:
        crm db restore backup.db --yes
      """)
  static var result: (any Tabulated.Type)? { BackupRow.self }

  @Argument(help: "backup file", completion: .file()) var file: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.willRead(file)
    // What is replaced may be damaged or gone; while it can be read, it says in which format to write.
    (try? environment.openStore(.reading))?.close()
    let path = (try? environment.location.find()) ?? environment.location.created
    try environment.confirm("replace '\(path)' by '\(file)'")
    let context = environment.storeContext
    let summary =
      try global.dryRun
      ? Store.restorePreview(from: file, over: path, context: context)
      : Store.restore(from: file, over: path, context: context)
    try environment.console.write(receipt: Document(schema: "crm.restore/1", BackupRow(summary, global)))
    return .done
  }
}

/// `crm db vacuum`
struct DatabaseVacuum: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "vacuum", abstract: "Free the disk space of deleted rows.",
    discussion: """
      Examples:
        crm db vacuum
      """)
  static var result: (any Tabulated.Type)? { VacuumRow.self }

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let size = global.dryRun ? (before: store.byteCount, after: store.byteCount) : try store.vacuum()
    try environment.console.write(receipt: Document(schema: "crm.vacuum/1", VacuumRow(size, global)))
    return .done
  }
}

/// What a vacuum saved.
private struct VacuumRow: Tabulated {
  static let columns = [
    Column("bytes_before", .integer, help: "size of the file before"),
    Column("bytes_after", .integer, help: "size of the file after"),
    Column("dry_run", .boolean, shown: false, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]

  init(_ size: (before: Int64, after: Int64), _ global: GlobalOptions) {
    cells = [.integer(size.before), .integer(size.after), .boolean(global.dryRun)]
  }
}
