import Foundation

@testable import CRMKit
@testable import CRMStore

/// A new database as `crm init` leaves it, made once: its schema takes longer than most tests.
///
/// Each copy has an identity of its own, as every database has.
struct EmptyDatabase {
  private static let made = Result { try EmptyDatabase() }

  private let bytes: Data
  /// Where in the file the identity stands.
  private let identity: Range<Data.Index>

  static func copy(to path: String) throws { try made.get().write(to: path) }

  private init() throws {
    let folder = NSTemporaryDirectory() + "crm-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/crm.db"
    try Store.create(at: path, context: Sandbox.context)
    let store = try Store(path: path, access: .reading, context: Sandbox.context)
    defer { store.close() }
    let journal = try RawStatement(store.connection, "SELECT database_id FROM journal")
    let text = try journal.step() ? journal.text(at: 0) : ""
    bytes = try Data(contentsOf: URL(filePath: path))
    guard let place = bytes.range(of: Data(text.utf8)), text.utf8.count == 32 else {
      throw CocoaError(.fileReadCorruptFile)
    }
    identity = place
  }

  private func write(to path: String) throws {
    var copy = bytes
    let text = UUID().uuidString.lowercased().replacing("-", with: "")
    copy.replaceSubrange(identity, with: Data(text.utf8))
    guard
      FileManager.default.createFile(atPath: path, contents: copy, attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteUnknown) }
  }
}
