import Foundation

extension Store {
  /// Rebuilds the file without the space that deleted rows left.
  ///
  /// - Returns: its size in bytes before and after.
  package func vacuum() throws -> (before: Int64, after: Int64) {
    let before = byteCount
    try translating {
      let lock = try turnToWrite()
      defer { withExtendedLifetime(lock) {} }
      try queue.inDatabase { try $0.execute(sql: "VACUUM") }
      try checkpoint()
    }
    return (before, byteCount)
  }

  /// Size of the database file.
  package var byteCount: Int64 {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.int64Value ?? 0
  }
}
