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
  static func process(of file: stat, _ kind: Kind, writing: Bool = false) -> Int32? {
    // Where locks come and go while the list is read piece by piece, a line can be missing from it.
    for _ in 0..<3 {
      guard let text = whole(list) else { return nil }
      if let process = process(in: text, of: file, kind, writing: writing) { return process }
    }
    return nil
  }

  /// A file of the kernel, which says that it is empty and gives a page at a time.
  private static func whole(_ path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { _ = close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &piece, piece.count)
      guard count > 0 else { return count == 0 ? String(decoding: bytes, as: UTF8.self) : nil }
      bytes += piece[..<count]
    }
  }

  /// - Parameter text: the kernel's list of locks.
  /// - Source: proc_locks(5)
  static func process(in text: String, of file: stat, _ kind: Kind, writing: Bool = false) -> Int32? {
    for line in text.split(separator: "\n") {
      // "1: FLOCK  ADVISORY  WRITE 4711 fe:01:131 0 EOF"; one that is waited for has an arrow.
      let words = line.split(separator: " ")
      guard words.count >= 6, words[1] == kind.rawValue, names(words[5], file),
        !writing || words[3] == "WRITE", let process = Int32(words[4]), process > 0
      else { continue }
      if kind == .whole || process != getpid() { return process }
    }
    return nil
  }

  /// Whether `fe:01:131` is the file: the numbers of its device in hexadecimal, and its own.
  ///
  /// A file system that lies on no device of its own, btrfs or an overlay, has the major number 0, and minor ones that the
  /// list and `stat` do not agree on.
  private static func names(_ word: Substring, _ file: stat) -> Bool {
    let parts = word.split(separator: ":")
    guard parts.count == 3, let major = UInt64(parts[0], radix: 16), let minor = UInt64(parts[1], radix: 16),
      UInt64(parts[2]) == UInt64(file.st_ino)
    else { return false }
    let device = UInt64(truncatingIfNeeded: file.st_dev)
    // As major(3) and minor(3) take them apart, which are macros.
    let isOnMajor = major == (device >> 8 & 0xFFF | device >> 32 & 0xFFFF_F000)
    return isOnMajor && (major == 0 || minor == (device & 0xFF | device >> 12 & 0xFFFF_FF00))
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
