import Foundation

/// How a file looks from outside: while that is the same, nobody has written to it.
struct FileLook: Equatable {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int64
  /// Nanoseconds since 1970.
  private let modified: Int64
  private let changed: Int64

  /// `nil` where there is no such file.
  init?(at path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    #if os(Linux)
      (modified, changed) = (status.st_mtim.nanoseconds, status.st_ctim.nanoseconds)
    #else
      (modified, changed) = (status.st_mtimespec.nanoseconds, status.st_ctimespec.nanoseconds)
    #endif
  }

  /// Reads what ``text`` wrote.
  init?(_ words: ArraySlice<Substring>) {
    let numbers = words.compactMap { Int64($0) }
    guard numbers.count == 5, words.count == 5 else { return nil }
    device = UInt64(bitPattern: numbers[0])
    inode = UInt64(bitPattern: numbers[1])
    size = numbers[2]
    modified = numbers[3]
    changed = numbers[4]
  }

  var text: String {
    "\(Int64(bitPattern: device)) \(Int64(bitPattern: inode)) \(size) \(modified) \(changed)"
  }

  /// Whether a write that came after the look could leave the same times: clocks of file systems tick as slowly as every
  /// two seconds.
  var isFresh: Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return now.nanoseconds - max(modified, changed) < 3_000_000_000
  }

  /// Gives the file a time that no write gives it, and looks at it.
  ///
  /// Writes are dated by a clock that ticks every few milliseconds: one that came right behind another would leave the same
  /// time. What is set here is a nanosecond of its own.
  /// - Returns: `nil` where the file belongs to somebody else, or its file system keeps no nanoseconds.
  static func marking(_ path: String) -> FileLook? {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    now.tv_nsec |= 1
    let times = [now, now]
    guard utimensat(AT_FDCWD, path, times, AT_SYMLINK_NOFOLLOW) == 0, let look = FileLook(at: path),
      look.modified == now.nanoseconds
    else { return nil }
    return look
  }
}

extension timespec {
  fileprivate var nanoseconds: Int64 { Int64(tv_sec) * 1_000_000_000 + Int64(tv_nsec) }
}
