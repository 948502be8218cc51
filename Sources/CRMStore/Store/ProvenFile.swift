import Foundation
import GRDBSQLite

/// What was proved of a database, and how its file looked then: kept outside it, as git's index keeps files.
///
/// While the file looks the same it is the same, and what was proved holds: a command that opens it need not hash the text
/// of its schema, and one that writes need not look for rows of other programs in every table. Whatever does not agree is
/// proved anew. What is in the log is in no file yet, so that nothing is known of a database that has one.
struct ProvenFile: Equatable {
  /// What ``SchemaFingerprint`` found.
  let fingerprint: String
  /// Whether history has every row, too.
  let isAllOurs: Bool
  private let look: FileLook

  private init(fingerprint: String, isAllOurs: Bool, _ look: FileLook) {
    self.fingerprint = fingerprint
    self.isAllOurs = isAllOurs
    self.look = look
  }

  /// What is known of the database as it is now; `nil` for nothing.
  ///
  /// SQLite has to have read the schema before: what is changed after the look is seen by the next.
  init?(of store: Store) {
    guard let path = ProvenFile.place(of: store), let text = readStart(of: path),
      let line = text.split(separator: "\n").first
    else { return nil }
    let words = line.split(separator: " ")
    guard words.count == 7, let look = FileLook(words[2...]), !FileChecks.hasLog(store.path),
      look == FileLook(at: store.path), !store.hasMoved
    else { return nil }
    self.init(fingerprint: String(words[0]), isAllOurs: words[1] == "rows", look)
  }

  /// Notes what a reader proved of a file that looked so before and after.
  static func note(_ fingerprint: String, of store: Store, before: FileLook?) {
    guard let before, !before.isFresh, !FileChecks.hasLog(store.path), before == FileLook(at: store.path),
      !store.hasMoved
    else { return }
    ProvenFile(fingerprint: fingerprint, isAllOurs: false, before).write(for: store)
  }

  /// Notes what a writer knows, who keeps others from writing until it is noted.
  static func noteAll(_ fingerprint: String, of store: Store) {
    guard place(of: store) != nil, !FileChecks.hasLog(store.path), let look = FileLook.marking(store.path),
      !store.hasMoved
    else { return }
    ProvenFile(fingerprint: fingerprint, isAllOurs: true, look).write(for: store)
  }

  /// One line in the place of the last. Who reads half of it finds that it does not agree.
  private func write(for store: Store) {
    guard let path = ProvenFile.place(of: store) else { return }
    let text = "\(fingerprint) \(isAllOurs ? "rows" : "schema") \(look.text)\n"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return }
    defer { Foundation.close(descriptor) }
    let bytes = Array(text.utf8)
    if pwrite(descriptor, bytes, bytes.count, 0) != bytes.count { unlink(path) }
  }

  /// Where it is noted; `nil` where nothing is kept outside databases.
  private static func place(of store: Store) -> String? {
    store.context.stateFolder.map { "\($0)/\(placeMark(of: store.path)).proven" }
  }
}

extension Store {
  /// Whether the file at the path is another one by now than the one that is open.
  fileprivate var hasMoved: Bool {
    var moved: Int32 = 0
    let code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_HAS_MOVED, &moved)
    return code != SQLITE_OK || moved != 0
  }
}

/// Sixteen hexadecimal digits for the place of a file (FNV-1a, 64 bits).
func placeMark(of path: String) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in path.resolvedPath.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}

/// What ``readStart(of:)`` reads at most.
let startLength = 1024

/// The first bytes of a small file as a text; `nil` where it cannot be read.
func readStart(of path: String) -> String? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
  guard descriptor >= 0 else { return nil }
  defer { Foundation.close(descriptor) }
  var bytes = [UInt8](repeating: 0, count: startLength)
  let count = read(descriptor, &bytes, bytes.count)
  return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
}
