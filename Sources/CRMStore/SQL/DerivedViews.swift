import GRDB
import GRDBSQLite
import Synchronization

/// A view, and the statement that makes it.
package struct DerivedView: Sendable {
  package let name: String
  package let sql: String

  /// Whether people and other programs may rely on it.
  package var isStable: Bool { name.hasPrefix("v1_") }

  /// The views that a text makes, in order.
  package static func all(in text: String) -> [DerivedView] {
    text.split(separator: start, omittingEmptySubsequences: false).dropFirst().map { piece in
      // A semicolon inside a view is in quotes, and no line ends there.
      DerivedView(
        name: String(piece.prefix { $0 != " " }), sql: start + (piece.split(separator: ";\n").first ?? ""))
    }
  }

  /// What makes it for one connection alone.
  fileprivate var temporary: String { "CREATE TEMPORARY VIEW \(sql.dropFirst(DerivedView.start.count))" }

  private static let start = "CREATE VIEW "
}

/// The views that connections make for themselves when they first read them: the facts of reports, and the stable views of
/// `crm sql` and of other programs.
///
/// Every process that opens a file reads its whole schema, and the views were a quarter of the time of a short command.
package enum DerivedViews {
  /// What each connection may make, by its place in memory. Statements are compiled where nothing but the connection is known.
  ///
  /// A handful at most: to search them is quicker than to make a dictionary of them.
  private static let known = Mutex<[(place: Int, views: @Sendable () -> [DerivedView])]>([])

  package static func offer(_ views: @escaping @Sendable () -> [DerivedView], to connection: OpaquePointer) {
    let place = Int(bitPattern: connection)
    known.withLock { known in
      known.removeAll { $0.place == place }
      known.append((place, views))
    }
  }

  /// To be said before the connection is closed: its place in memory may become another's.
  package static func forget(_ connection: OpaquePointer) {
    let place = Int(bitPattern: connection)
    known.withLock { $0.removeAll { $0.place == place } }
  }

  /// Makes the view that SQLite said is not there.
  ///
  /// Nothing may be going on on the connection: SQLite ends a query that opens another table once the temporary schema has
  /// changed.
  /// - Returns: whether it was made.
  package static func make(missing message: String, on connection: OpaquePointer) -> Bool {
    let start = "no such table: "
    guard message.hasPrefix(start), let name = message.dropFirst(start.count).split(separator: ".").last
    else {
      return false
    }
    return make([name.lowercased()], on: connection)
  }

  /// Makes those that a text names, unless they are there.
  package static func make(namedIn sql: String, on connection: OpaquePointer) {
    let text = sql.lowercased()
    guard text.contains("fact_") || text.contains("v1_") else { return }
    let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "_") }
    _ = make(Set(words.map(String.init)), on: connection)
  }

  private static func make(_ names: Set<String>, on connection: OpaquePointer) -> Bool {
    let place = Int(bitPattern: connection)
    guard let offered = known.withLock({ $0.first { $0.place == place } }) else { return false }
    let views = offered.views().filter { names.contains($0.name) }
    guard !views.isEmpty else { return false }
    let isReading = (try? RawStatement(connection, "PRAGMA query_only").number()) == 1
    if isReading { sqlite3_exec(connection, "PRAGMA query_only = OFF", nil, nil, nil) }
    defer { if isReading { sqlite3_exec(connection, "PRAGMA query_only = ON", nil, nil, nil) } }
    let made = views.filter { sqlite3_exec(connection, $0.temporary, nil, nil, nil) == SQLITE_OK }
    return !made.isEmpty
  }
}

extension Database {
  /// Compiles something that may read views, and makes those that are not there yet.
  package func makingViews<R>(_ compile: () throws -> R) throws -> R {
    while true {
      do { return try compile() } catch let error as DatabaseError {
        guard let connection = sqliteConnection, let message = error.message,
          DerivedViews.make(missing: message, on: connection)
        else { throw error }
      }
    }
  }
}
