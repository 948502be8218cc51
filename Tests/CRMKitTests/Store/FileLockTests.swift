import Foundation
import GRDB
import Synchronization
import Testing

@testable import CRMKit
@testable import CRMStore

/// What several threads note, in the order in which they do.
private final class Notes<Note: Sendable>: Sendable {
  private let notes = Mutex<[Note]>([])
  var all: [Note] { notes.withLock { $0 } }

  func add(_ note: Note) { notes.withLock { $0.append(note) } }
}

@Suite struct FileLockTests {
  private let path = FileManager.default.temporaryDirectory.appending(path: "lock-\(UUID().uuidString)").path
  private let context = StoreContext(now: Instant(seconds: 0), actor: "ada", command: "crm", busyTimeout: 30)

  @Test("those who wait are served in the order in which they came")
  func isFair() throws {
    defer { unlink(path) }
    let order = Notes<Int>()
    var first: FileLock? = try FileLock(path, context: context)
    let ended = DispatchGroup()
    for number in 1...6 {
      ended.enter()
      Thread.detachNewThread { [path, context] in
        let lock = try? FileLock(path, context: context)
        order.add(number)
        withExtendedLifetime(lock) {}
        ended.leave()
      }
      let deadline = ContinuousClock.now + .seconds(60)
      while try waiting() < number, ContinuousClock.now < deadline { usleep(1000) }
    }
    withExtendedLifetime(first) {}
    first = nil
    ended.wait()
    #expect(order.all == [1, 2, 3, 4, 5, 6])
  }

  @Test("who has waited long enough is told who has the lock, and that there was a wait")
  func timesOut() throws {
    defer { unlink(path) }
    let lock = try FileLock(path, context: context)
    lock.leaveName()
    let reports = Notes<String>()
    var impatient = context
    impatient.busyTimeout = 0.05
    impatient.report = { line in reports.add(line) }
    var holder: String?
    do { _ = try FileLock(path, context: impatient) } catch FileLock.Failure.busy(let name) { holder = name }
    #expect(holder == String(getpid()))
    #expect(reports.all == ["waiting for process \(getpid()), which has '\(path)'"])
    withExtendedLifetime(lock) {}
  }

  @Test("a name that somebody left who is gone is nobody's")
  func staleNameIsNotTold() throws {
    defer { unlink(path) }
    let lock = try FileLock(path, context: context)
    // No process has a number that large.
    try "999999999\n".write(toFile: path, atomically: false, encoding: .utf8)
    var impatient = context
    impatient.busyTimeout = 0
    var holder: String?
    do { _ = try FileLock(path, context: impatient) } catch FileLock.Failure.busy(let name) { holder = name }
    #expect(holder == (LockHolder.isTold ? String(getpid()) : nil))
    withExtendedLifetime(lock) {}
  }

  @Test("a wait for SQLite's own lock is told, and ends in time")
  func otherProgramsAreWaitedFor() throws {
    let sandbox = try Sandbox()
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: sandbox.path, configuration: configuration)
    try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    let reports = Notes<String>()
    var impatient = context
    impatient.busyTimeout = 0.1
    impatient.report = { line in reports.add(line) }
    let store = try Store(path: sandbox.path, access: .writing, context: impatient)
    defer { store.close() }
    #expect(throws: StoreError.busy(path: sandbox.path, holder: nil)) {
      _ = try store.write { try $0.insertCustomer(CustomerDraft(name: "Ada", email: "a@example.org")) }
    }
    #expect(reports.all == ["waiting for another program, which has '\(sandbox.path)'"])
    try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    #expect(
      try store.write { try $0.insertCustomer(CustomerDraft(name: "Ada", email: "a@example.org")) }.changeset
        == 1)
  }

  @Test("a shared lock keeps out those who want it alone, and nobody else")
  func isShared() throws {
    defer { unlink(path) }
    let impatient = StoreContext(now: Instant(seconds: 0), actor: "ada", command: "crm", busyTimeout: 0)
    let one = try FileLock(path, shared: true, context: impatient)
    let other = try FileLock(path, shared: true, context: impatient)
    #expect(throws: FileLock.Failure.self) { _ = try FileLock(path, context: impatient) }
    withExtendedLifetime((one, other)) {}
  }

  /// How many wait for a lock on the file, as the kernel says.
  private func waiting() throws -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else { return 0 }
    // A file without a size is not read to its end otherwise.
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: "/proc/locks"))
    let locks = String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
    return locks.split(separator: "\n").count { $0.contains("->") && $0.contains(":\(status.st_ino) ") }
  }
}
