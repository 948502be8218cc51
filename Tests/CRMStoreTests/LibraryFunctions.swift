import GRDB

@testable import CRMStore

/// The function that a library's SQL has: `twice(number)`.
enum LibraryFunctions {
  private static let twice = DatabaseFunction("twice", argumentCount: 1, pure: true) {
    Int64.fromDatabaseValue($0[0]).map { $0 * 2 }
  }

  @Sendable static func install(in database: CRMStore.Database) { database.add(function: twice) }
}
