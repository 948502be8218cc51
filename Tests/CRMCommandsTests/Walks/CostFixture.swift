import CRMKit
import Foundation
import GRDBSQLite
import Support
import Synchronization
import Testing

@testable import CRMCommands

/// A database with so many customers, and orders, deals, tickets, tasks, interactions and answers in proportion, in which
/// commands are run in this process and what SQLite does for them is counted.
final class CostFixture {
  private let folder: URL

  init(customers: Int) throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "\(SQLiteSteps.mark)\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    SQLiteSteps.watch()
    for (name, text) in CostFiles(customers: customers).all {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    for line in try VerbCost.table("setup") { _ = cost(of: line) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs a line and counts.
  func cost(of cost: VerbCost) -> SQLiteSteps {
    // In front of the noun: behind `--` they would be words.
    var arguments = ["--no-input"] + cost.arguments.map(path)
    for (option, name) in [("-o", "out"), ("--db", "crm.db")] where !arguments.contains(option) {
      arguments = [option, folder.appending(path: name).path] + arguments
    }
    var process = ProcessContext(arguments: arguments, interruption: .none)
    process.workingDirectory = folder.path
    process.variables = [
      "HOME": folder.path, "XDG_STATE_HOME": folder.appending(path: "state").path, "CRM_ACTOR": "ann",
      "CRM_NOW": "2026-01-15T09:00:00Z",
    ]
    SQLiteSteps.restart()
    // A query of the user bounds the memory of its process, which goes on here.
    defer { sqlite3_hard_heap_limit64(0) }
    let status = Program(process: process, arguments: arguments).run()
    #expect(status == .done || status == .finding, "crm \(cost.line) ended with \(status)")
    return SQLiteSteps.counted
  }

  /// Files are those of the house.
  private func path(_ word: String) -> String {
    let isFile = ["csv", "db", "json", "ndjson"].contains { word.hasSuffix("." + $0) } && !word.contains("/")
    return isFile ? folder.appending(path: word).path : word
  }
}

/// What SQLite did, by statement: the steps of its machine, and the pages it looked at.
struct SQLiteSteps {
  /// What the folders have in their names of which the databases are watched.
  static let mark = "crm-cost-"

  private var statements: [String: Int] = [:]

  var total: Int { statements.values.reduce(0, +) }

  /// The statement that has grown most.
  func growing(since other: SQLiteSteps) -> String {
    let growth = statements.map { ($0.key, $0.value - (other.statements[$0.key] ?? 0)) }
    guard let most = growth.max(by: { $0.1 < $1.1 }) else { return "nothing" }
    return "\(most.1) of \(most.0.split(whereSeparator: \.isWhitespace).joined(separator: " "))"
  }

  private static let current = Mutex(SQLiteSteps())

  static var counted: SQLiteSteps { current.withLock { $0 } }

  static func restart() { current.withLock { $0 = SQLiteSteps() } }

  /// Has every database that is opened from now on, in a folder with the mark, tell of each statement that has ended.
  static func watch() {
    typealias EntryPoint =
      @convention(c) (
        OpaquePointer?, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, OpaquePointer?
      ) -> Int32
    let entry: EntryPoint = { database, _, _ in
      guard let name = sqlite3_db_filename(database, "main"), String(cString: name).contains(SQLiteSteps.mark)
      else { return SQLITE_OK }
      return sqlite3_trace_v2(database, UInt32(SQLITE_TRACE_PROFILE), noteStatement, nil)
    }
    sqlite3_auto_extension(unsafeBitCast(entry, to: (@convention(c) () -> Void).self))
  }

  /// What an index of words does in its own tables is left out: now and then it merges what many commands have written, and
  /// the one that comes along then has done no more than the others. Their names are in single quotes in SQLite's statements alone.
  /// Reading the schema is left out as well: it is proved again only where the file was written a moment ago.
  fileprivate static func note(_ sql: String, _ steps: Int) {
    guard !sql.contains("'main'.'"), !sql.contains("FROM sqlite_schema") else { return }
    current.withLock { $0.statements[sql, default: 0] += steps }
  }
}

/// Notes a statement that has ended; a count by pages has no steps.
private func noteStatement(
  _ event: UInt32, _ context: UnsafeMutableRawPointer?, _ pointer: UnsafeMutableRawPointer?,
  _ nanoseconds: UnsafeMutableRawPointer?
) -> Int32 {
  let statement = OpaquePointer(pointer)
  let database = sqlite3_db_handle(statement)
  var steps = Int(sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1))
  for kind in [SQLITE_DBSTATUS_CACHE_HIT, SQLITE_DBSTATUS_CACHE_MISS] {
    var (looks, most): (Int32, Int32) = (0, 0)
    sqlite3_db_status(database, kind, &looks, &most, 1)
    steps += Int(looks)
  }
  SQLiteSteps.note(sqlite3_sql(statement).map { String(cString: $0) } ?? "", steps)
  return SQLITE_OK
}
