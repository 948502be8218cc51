import Foundation

/// The process that has a lock on a file, as the kernel says.
enum LockHolder {
  /// Locks on the whole file, and on ranges of its bytes.
  enum Kind: String { case whole = "FLOCK", range = "POSIX" }

  /// Whether the kernel says who has which lock; where it does not, what is noted in the file has to do.
  static var isTold: Bool { access(list, R_OK) == 0 }

  /// The first process that has a lock on the file, other than this one has on a range; `nil` where none is seen.
  ///
  /// - Parameter writing: leaves out those who only read.
  /// - Source: proc_locks(5)
  static func process(of file: stat, _ kind: Kind, writing: Bool = false) -> Int32? {
    guard let text = try? String(contentsOfFile: list, encoding: .utf8) else { return nil }
    for line in text.split(separator: "\n") {
      // "1: FLOCK  ADVISORY  WRITE 4711 fe:01:131 0 EOF"; one that is waited for has an arrow.
      let words = line.split(separator: " ")
      guard words.count >= 6, words[1] == kind.rawValue, words[5].hasSuffix(":\(file.st_ino)"),
        !writing || words[3] == "WRITE", let process = Int32(words[4]), process > 0
      else { continue }
      if kind == .whole || process != getpid() { return process }
    }
    return nil
  }

  /// The other process that is writing to a database beside this program's queue of writers.
  static func process(writing database: String) -> Int32? {
    for path in [database + "-shm", database] {
      var file = stat()
      guard stat(path, &file) == 0 else { continue }
      if let process = process(of: file, .range, writing: true) { return process }
    }
    return nil
  }

  private static let list = "/proc/locks"
}
