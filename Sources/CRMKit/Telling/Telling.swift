import Foundation

/// The telling of one kind of events by one process: others of the kind wait for its end.
///
/// What was told is remembered in the database after it was written, and by one changeset for all. A process that is
/// killed between the two must not tell everything again: a file beside the database has the name of each event from
/// the moment when it was wholly written. The file goes when the database remembers; a computer that stops at once may
/// keep the names and lose what was written, so that they count until it starts again, and no longer.
package final class Telling {
  /// What is told; each kind is told by itself.
  enum Kind: String, CaseIterable { case alert, reminder, escalation, feedback }

  /// Names of events that a process had written when it was killed.
  private(set) var earlier: Set<String> = []
  /// Names of events that were written by now.
  private var written: Set<String> = []
  /// Names of events that nobody needs to be told of again.
  var told: Set<String> { earlier.union(written) }

  private let path: String
  private let lock: FileLock
  /// Where the notes of this process begin in the file.
  private let begin: off_t

  /// Waits until nobody else tells events of the kind.
  ///
  /// - Throws: ``StoreError``.
  init(_ kind: Kind, of store: Store) throws {
    path = store.path + BesideDatabase.told(kind.rawValue)
    do { lock = try FileLock.named(path, context: store.context) } catch let failure as FileLock.Failure {
      throw StoreError(failure, lock: path, of: store.path)
    }
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    begin = off_t(text.utf8.count)
    earlier = try Telling.names(in: text, store)
    append("start \(startOfComputer)\n")
  }

  /// Notes that an event was wholly written.
  func note(_ name: String) {
    written.insert(name)
    append("told \(name)\n")
  }

  /// Notes the changeset that is about to remember what was told.
  func note(_ transaction: WriteTransaction) {
    let context = transaction.context
    append("changeset \(transaction.changeset) \(context.now.seconds) \(context.command.onOneLine)\n")
  }

  /// Forgets what this process wrote: its reader may not have got it.
  func forget() {
    written = []
    if begin == 0 { unlink(path) } else { ftruncate(lock.descriptor, begin) }
  }

  /// Takes the file away, but for names of events that were not looked for this time.
  func end(remembering names: some Sequence<String>) {
    let rest = earlier.subtracting(names)
    unlink(path + ".tmp")
    guard !rest.isEmpty else {
      unlink(path)
      return
    }
    let lines = ["start \(startOfComputer)"] + rest.sorted().map { "told \($0)" }
    let text = lines.joined(separator: "\n") + "\n"
    guard FileManager.default.createFile(atPath: path + ".tmp", contents: Data(text.utf8)) else { return }
    rename(path + ".tmp", path)
  }

  /// One write a line, which a process that is killed has made or not. A note that cannot be made is none.
  private func append(_ line: String) {
    let bytes = Array(line.utf8)
    _ = lseek(lock.descriptor, 0, SEEK_END)
    _ = Foundation.write(lock.descriptor, bytes, bytes.count)
  }

  /// The names in a file that count: written since the computer started, and not remembered by a changeset.
  private static func names(in text: String, _ store: Store) throws -> Set<String> {
    var names: Set<String> = []
    var counts = false
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count == 2 else { continue }
      switch words[0] {
      case "start": counts = words[1] == startOfComputer
      case "told": if counts { names.insert(words[1]) }
      case "changeset": if try store.hasChangeset(words[1]) { names = [] }
      default: break
      }
    }
    return names
  }
}

extension Store {
  /// Whether there is the changeset of which its number, its instant and its command are given.
  fileprivate func hasChangeset(_ text: String) throws -> Bool {
    let words = text.split(separator: " ", maxSplits: 2).map(String.init)
    guard words.count == 3, let id = Int64(words[0]) else { return false }
    return try read { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT at, command FROM changeset WHERE id = ?", arguments: [id])
      guard let row else { return false }
      return String(row[0] as Int64) == words[1] && (row[1] as String).onOneLine == words[2]
    }
  }
}

extension String {
  fileprivate var onOneLine: String { replacing("\n", with: " ") }
}

/// What is another word each time the computer starts.
private let startOfComputer: String = {
  let word = try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8)
  return word?.trimmed ?? "unknown"
}()
