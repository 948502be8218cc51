#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whether the process is left the memory and the thread that a command needs.
///
/// Where a thread cannot start, the library that wants one tries again for ever, and where memory ends in the middle of a
/// command, the language ends the process. Both are told before anything is done.
enum ProcessLimits {
  /// What is missing.
  enum Shortage: Error {
    /// Bytes that the process may have, and that it needs.
    case memory(limit: UInt64, needed: UInt64)
    case threads(errorNumber: Int32)
  }

  /// - Throws: ``Shortage``.
  static func check() throws {
    #if os(Linux)
      for (resource, field) in [(RLIMIT_AS, 0), (RLIMIT_DATA, 5)] {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0, limit.rlim_cur < .max,
          let used = memory(field)
        else { continue }
        let needed = used + leastRoom
        if UInt64(limit.rlim_cur) < needed {
          throw Shortage.memory(limit: UInt64(limit.rlim_cur), needed: needed)
        }
      }
      var thread = pthread_t()
      let errorNumber = pthread_create(&thread, nil, { _ in nil }, nil)
      guard errorNumber == 0 else { throw Shortage.threads(errorNumber: errorNumber) }
      pthread_join(thread, nil)
    #endif
  }

  /// What the program has in memory, by its place in `/proc/self/statm` (proc(5)): 0 its whole size, 5 its data.
  private static func memory(_ field: Int) -> UInt64? {
    guard let file = fopen("/proc/self/statm", "re") else { return nil }
    defer { fclose(file) }
    var text = [CChar](repeating: 0, count: 256)
    guard fgets(&text, Int32(text.count), file) != nil else { return nil }
    let digits = text.prefix { $0 != 0 }.map { UInt8(truncatingIfNeeded: $0) }
    let pages = String(decoding: digits, as: UTF8.self).split(separator: " ")
    guard pages.count > field else { return nil }
    return UInt64(pages[field]).map { $0 * UInt64(getpagesize()) }
  }

  /// What a short command takes beyond the program itself: two threads, the pages SQLite keeps, rows.
  private static let leastRoom: UInt64 = 64 << 20
}
