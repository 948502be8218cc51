import Foundation
import GRDB
import Synchronization

/// Waits for SQLite's own lock, which another program has that does not queue with this one's writers.
///
/// As SQLite's own wait does, but it says that it waits, and ends when somebody asks the program to stop.
final class BusyWait: Sendable {
  private let path: String
  private let context: StoreContext
  /// Seconds of the clock that never goes back, at which the wait began.
  private let begin = Mutex(0.0)

  init(_ path: String, _ context: StoreContext) {
    self.path = path
    self.context = context
  }

  var mode: GRDB.Database.BusyMode { .callback { self.goesOn(after: $0) } }

  /// - Parameter tries: how often it has been asked since the lock was first found taken.
  private func goesOn(after tries: Int) -> Bool {
    let now = monotonicSeconds()
    if tries == 0 {
      begin.withLock { $0 = now }
      if context.busyTimeout > 0 {
        let holder = LockHolder.process(writing: path).map { "process \($0)" } ?? "another program"
        context.report?("waiting for \(holder), which has '\(path)'")
      }
    }
    let rest = begin.withLock { $0 } + context.busyTimeout - now
    guard rest > 0, context.interruption.signal == nil else { return false }
    usleep(UInt32(min(rest, tries < 5 ? 0.002 : 0.025) * 1e6))
    return true
  }
}
