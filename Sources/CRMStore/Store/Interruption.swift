import Foundation
import GRDB
import GRDBSQLite
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whether a signal asked the running command to stop.
///
/// The handler only notes the signal, so that the work can roll back at a place of its choosing; one that comes half a
/// second later or more ends the process at once. Sooner ones are the same request: `timeout` sends each signal twice.
package struct Interruption: Sendable {
  private let isWatched: Bool
  /// Whoever asks whether to stop is at work: that is told here; `nil` where nobody wants to know.
  private let pulse: Pulse?

  /// Nothing interrupts: for tests and for work that must finish.
  package static let none = Interruption(isWatched: false, pulse: nil)

  /// The same, telling a pulse.
  package func telling(_ pulse: Pulse?) -> Interruption { Interruption(isWatched: isWatched, pulse: pulse) }

  /// Whether somebody wants to know how far the work has come.
  package var isTold: Bool { pulse != nil }

  /// Tells how far the work has come.
  package func beat(_ step: Pulse.Step? = nil) { pulse?.beat(step) }

  /// Starts noting SIGINT, SIGTERM and SIGHUP. A signal the caller had ignored (`nohup`) stays ignored.
  package static func watching() -> Interruption {
    received.store(0, ordering: .relaxed)
    receivedAt.store(0, ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
      var action = sigaction()
      action.note(noteSignal)
      sigaction(number, &action, nil)
      unblock(number)
    }
    return Interruption(isWatched: true, pulse: nil)
  }

  /// The signal that arrived, `nil` while there is none. Cheap: one load.
  package var signal: Int32? {
    guard isWatched else { return nil }
    let number = received.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// The signal that ended a statement.
  static var endingSignal: Int32 { received.load(ordering: .relaxed) }

  /// Throws ``StoreError/interrupted(signal:)`` once a signal has arrived.
  package func check() throws {
    pulse?.beat()
    if let signal { throw StoreError.interrupted(signal: signal) }
  }

  /// Ends a statement that is still working when a signal arrives: it fails with `SQLITE_INTERRUPT`. SQLite asks every
  /// few milliseconds; statements that are over sooner, as those that end a transaction, are not asked about.
  ///
  /// The pulse must live as long as the connection works; the connection's context holds it.
  package func endStatements(of connection: OpaquePointer) {
    guard isWatched else { return }
    let hasToEnd: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { pulse in
      if let pulse { Unmanaged<Pulse>.fromOpaque(pulse).takeUnretainedValue().beat() }
      return received.load(ordering: .relaxed) == 0 ? 0 : 1
    }
    sqlite3_progress_handler(
      connection, 100_000, hasToEnd, pulse.map { Unmanaged.passUnretained($0).toOpaque() })
  }

  /// A caller that starts programs from a worker thread may hand down a mask that blocks everything.
  private static func unblock(_ number: Int32) {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, number)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var current = sigaction()
    sigaction(number, nil, &current)
    return current.isIgnoring
  }
}

/// The only state a signal handler may touch: numbers set without locks.
private let received = Atomic<Int32>(0)
/// Nanoseconds of the clock that never goes back.
private let receivedAt = Atomic<UInt64>(0)

private func noteSignal(_ number: Int32) {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  let now = UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  if received.load(ordering: .relaxed) == 0 {
    receivedAt.store(now, ordering: .relaxed)
    received.store(number, ordering: .relaxed)
  } else if now - receivedAt.load(ordering: .relaxed) > 500_000_000 {
    signal(number, SIG_DFL)
    raise(number)
  }
}

extension sigaction {
  #if canImport(Glibc)
    mutating func note(_ handler: @escaping @convention(c) (Int32) -> Void) {
      __sigaction_handler.sa_handler = handler
    }

    fileprivate var isIgnoring: Bool {
      unsafeBitCast(__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }
  #else
    mutating func note(_ handler: @escaping @convention(c) (Int32) -> Void) {
      __sigaction_u.__sa_handler = handler
    }

    fileprivate var isIgnoring: Bool {
      unsafeBitCast(__sigaction_u.__sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }
  #endif
}

/// Told many times a second that a command is still at work, and how far it has come where that is known.
package final class Pulse: Sendable {
  /// A part of the work: so many of so many.
  package struct Step: Sendable, Equatable {
    package var done: Int
    /// `nil` where the whole is not known.
    package var total: Int?
    /// What is counted, in the plural.
    package var unit: String

    package init(done: Int, total: Int? = nil, unit: String) {
      self.done = done
      self.total = total
      self.unit = unit
    }
  }

  private let note: @Sendable (Step?) -> Void

  package init(_ note: @escaping @Sendable (Step?) -> Void) { self.note = note }

  package func beat(_ step: Step? = nil) { note(step) }
}

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
