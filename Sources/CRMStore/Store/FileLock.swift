import Foundation

/// A lock on a file, waited for first come, first served.
///
/// The wait is one call of `flock` that blocks: the kernel keeps the queue and wakes the next in it. Who asked again and
/// again instead would overtake others by luck, and fifty of them would take the processor from the one they wait for.
/// The kernel drops the lock when the process dies.
package final class FileLock {
  /// Why there is no lock.
  package enum Failure: Error {
    case cannotOpen(Int32)
    case cannotLock(Int32)
    /// Not in time.
    case busy(holder: String?)
  }

  package let descriptor: Int32

  /// Opens the file, makes it where there is none, and waits for the lock; a shared one needs no writing.
  ///
  /// - Throws: ``Failure``; ``StoreError/interrupted(signal:)``.
  init(_ path: String, shared: Bool = false, context: StoreContext) throws {
    var descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    if descriptor < 0, shared { descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
    guard descriptor >= 0 else { throw Failure.cannotOpen(errno) }
    self.descriptor = descriptor
    try acquire(shared ? LOCK_SH : LOCK_EX, path, context)
  }

  /// Waits for the lock on a file that its owners take away: a lock on a file without a name is worth nothing.
  package static func named(_ path: String, context: StoreContext) throws -> FileLock {
    while true {
      let lock = try FileLock(path, context: context)
      var (locked, named) = (stat(), stat())
      if fstat(lock.descriptor, &locked) == 0, stat(path, &named) == 0, locked.st_ino == named.st_ino {
        return lock
      }
    }
  }

  deinit { close(descriptor) }

  private func acquire(_ operation: Int32, _ path: String, _ context: StoreContext) throws {
    if flock(descriptor, operation | LOCK_NB) == 0 { return }
    guard errno == EWOULDBLOCK || errno == EINTR else { throw Failure.cannotLock(errno) }
    let begin = monotonicSeconds()
    let end = begin + min(context.busyTimeout, 1e9)
    guard end > begin else { throw Failure.busy(holder: holder) }
    context.report?("waiting for \(holder.map { "process \($0)" } ?? "another process"), which has '\(path)'")
    let alarm = WaitAlarm(at: end, context.interruption)
    defer { alarm.stop() }
    while flock(descriptor, operation) != 0 {
      guard errno == EINTR else { throw Failure.cannotLock(errno) }
      try context.interruption.check()
      guard monotonicSeconds() < end else { throw Failure.busy(holder: holder) }
    }
    context.report?("waited \(Int((monotonicSeconds() - begin) * 1000)) ms")
  }

  /// Writes the process id into the file, for the message of one who waits.
  func leaveName() {
    let name = Array("\(getpid())\n".utf8)
    _ = pwrite(descriptor, name, name.count, 0)
  }

  /// Who has the lock; `nil` where that is not known: who left a name may be gone by now.
  private var holder: String? {
    if LockHolder.isTold {
      var file = stat()
      guard fstat(descriptor, &file) == 0 else { return nil }
      return LockHolder.process(of: file, .whole).map(String.init)
    }
    guard let name, let process = Int32(name), kill(process, 0) == 0 || errno == EPERM else { return nil }
    return name
  }

  private var name: String? {
    var bytes = [UInt8](repeating: 0, count: 20)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count > 1 else { return nil }
    let name = String(decoding: bytes[..<count].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return Int32(name) == nil ? nil : name
  }
}

/// Ends a blocking call of the thread that made it, by a signal that does nothing else: when the time is over, or when
/// somebody asked the program to stop and another thread took that signal.
private final class WaitAlarm: @unchecked Sendable {
  private let stopping = DispatchSemaphore(value: 0)
  private let stopped = DispatchSemaphore(value: 0)
  /// The signals that the thread did not take before.
  private var blocked = sigset_t()

  init(at end: Double, _ interruption: Interruption) {
    // By default the signal is ignored, and interrupts nothing.
    var action = sigaction()
    action.note { _ in }
    sigaction(SIGURG, &action, nil)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGURG)
    pthread_sigmask(SIG_UNBLOCK, &signals, &blocked)
    let sleeper = Sleeper(thread: pthread_self())
    let thread = Thread { [self] in
      while true {
        let rest = end - monotonicSeconds()
        // A signal that came just before the call began is noticed late, and each that is sent may be as early.
        let pause = rest > 0 ? min(rest, 0.25) : 0.01
        if stopping.wait(timeout: .now() + pause) == .success { break }
        if interruption.signal != nil || monotonicSeconds() >= end { pthread_kill(sleeper.thread, SIGURG) }
      }
      stopped.signal()
    }
    thread.stackSize = 1 << 18
    thread.start()
  }

  /// No signal comes after it. To be called by the same thread.
  func stop() {
    stopping.signal()
    stopped.wait()
    pthread_sigmask(SIG_SETMASK, &blocked, nil)
  }
}

/// A thread, to be handed to another.
private struct Sleeper: @unchecked Sendable {
  let thread: pthread_t
}

/// Seconds of the clock that never goes back.
package func monotonicSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The one place in the queue of writers: an exclusive lock on `<database>.lock`.
///
/// Every write and every checkpoint happens under it. SQLite before 3.51.3 can lose committed data when a checkpoint
/// races a commit of another connection (sqlite.org/wal.html, "the WAL-reset bug"); the lock takes that race away, and
/// waiting in it is fairer than SQLite's own busy handler.
package final class WriterLock {
  private let lock: FileLock

  /// Waits for the lock.
  ///
  /// - Parameter shared: keeps writers out, and lets others do the same.
  /// - Throws: ``StoreError/busy(path:holder:)`` naming the process that holds it.
  init(database: String, shared: Bool = false, context: StoreContext) throws {
    do {
      lock = try FileLock(database + ".lock", shared: shared, context: context)
      if !shared { lock.leaveName() }
    } catch let failure as FileLock.Failure {
      throw StoreError(failure, lock: database + ".lock", of: database)
    }
  }
}

extension StoreError {
  /// - Parameter path: what is locked: the database.
  package init(_ failure: FileLock.Failure, lock: String, of path: String) {
    switch failure {
    case .busy(let holder): self = .busy(path: path, holder: holder)
    case .cannotOpen(EACCES), .cannotOpen(EROFS), .cannotOpen(EPERM): self = .permissionDenied(path: path)
    case .cannotOpen(ENOSPC), .cannotOpen(EDQUOT): self = .diskFull(path: lock)
    case .cannotOpen(let code), .cannotLock(let code):
      self = .inputOutput(path: lock, detail: String(cString: strerror(code)))
    }
  }
}
