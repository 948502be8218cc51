import GRDB
import GRDBSQLite

/// The views: the facts that reports read, and the stable ones of `crm sql` and of other programs.
///
/// Every process that opens a file reads its whole schema, and the views were a quarter of the time of a short command. So a
/// connection makes those that it reads, as temporary ones, when it first does.
enum DerivedViews {
  /// The statement that makes each, in the order in which they are documented.
  static let all: [(name: String, sql: String)] = {
    let text = [
      Schema.customerViews, Schema.factViews, Schema.lineageViews, Schema.duplicatesViews, Schema.mergesViews,
      Schema.sellingViews, Schema.teamsViews, Schema.tasksViews, Schema.sentimentViews, Schema.scoringViews,
      Schema.calendarsViews, Schema.ticketsViews, Schema.policiesViews, Schema.clockAlertsViews, Schema.surveysViews,
      Schema.escalationsViews, Schema.approvalsViews, Schema.knowledgeViews, Schema.templatesViews, Schema.triageViews,
    ].joined(separator: "\n")
    return text.split(separator: "CREATE VIEW ", omittingEmptySubsequences: false).dropFirst().map { piece in
      // A semicolon inside a view is in quotes, and no line ends there.
      (String(piece.prefix { $0 != " " }), "CREATE VIEW " + (piece.split(separator: ";\n").first ?? ""))
    }
  }()

  /// Makes the view that SQLite said is not there.
  ///
  /// Nothing may be going on on the connection: SQLite ends a query that opens another table once the temporary schema has
  /// changed.
  /// - Returns: whether it is one of these, and is there now.
  static func make(missing message: String, on connection: OpaquePointer) -> Bool {
    let start = "no such table: "
    guard message.hasPrefix(start), let name = message.dropFirst(start.count).split(separator: ".").last else {
      return false
    }
    return make([name], on: connection)
  }

  /// Makes those that a text names, unless they are there.
  static func make(namedIn sql: String, on connection: OpaquePointer) {
    guard sql.contains("fact_") || sql.contains("v1_") else { return }
    let words = sql.split { !($0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "_") }
    _ = make(Set(words.map { $0.lowercased()[...] }).sorted(), on: connection)
  }

  private static func make(_ names: [Substring], on connection: OpaquePointer) -> Bool {
    let views = all.filter { names.contains($0.name[...]) }
    guard !views.isEmpty else { return false }
    let isReading = (try? RawStatement(connection, "PRAGMA query_only").number()) == 1
    if isReading { sqlite3_exec(connection, "PRAGMA query_only = OFF", nil, nil, nil) }
    defer { if isReading { sqlite3_exec(connection, "PRAGMA query_only = ON", nil, nil, nil) } }
    let made = views.filter { view in
      let sql = "CREATE TEMPORARY VIEW \(view.sql.dropFirst("CREATE VIEW ".count))"
      return sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK
    }
    return !made.isEmpty
  }
}

extension Database {
  /// Compiles something that may read views, and makes those that are not there yet.
  func makingViews<R>(_ compile: () throws -> R) throws -> R {
    while true {
      do { return try compile() } catch let error as DatabaseError {
        guard let connection = sqliteConnection, let message = error.message,
          DerivedViews.make(missing: message, on: connection)
        else { throw error }
      }
    }
  }
}
