import Foundation
import Tabular

/// Reads and maps a file on a thread of its own, so that one core parses while the other writes.
///
/// Batches wait in a short queue: memory does not grow with the file, however slow the writer is.
///
/// It is safe to share: the condition guards every member but those of the reading thread.
final class ImportFeed<Mapper: DraftMapper>: @unchecked Sendable {
  /// One record, or what was wrong with it.
  enum Item: Sendable {
    case record(Record, MappedRow<Mapper.Draft>)
    case fault(ReadError)
  }

  struct Batch: Sendable {
    var items: [Item] = []
    /// Bytes of the file read so far.
    var bytesRead = 0
    /// Custom fields that have yet to be declared and that no earlier batch named.
    var newFields: [CustomFieldRule] = []
    var keyColumn: KeyColumn?
    /// Columns left out that no earlier batch named.
    var droppedColumns: [String] = []
    /// The preset that the last record was read by.
    var preset: String?
    /// What reading decided about these records.
    var warnings: [ReadWarning] = []
    /// Rows and other records of nothing that were passed over so far.
    var blankRows = 0
  }

  private let batchSize = 256
  private let queueLength = 8

  private let records: any RecordSource
  private let gathered: GatheredRecords?
  private var mapper: Mapper
  private var mappedNames: [String]?
  private let condition = NSCondition()
  private var queue: [Batch] = []
  /// Batches that were worked off. The reading thread frees what it made: the writing one has enough to do.
  private var spent: [Batch] = []
  private var current: Batch?
  private var isFinished = false
  private var isStopped = false
  private var failure: (any Error)?

  init(_ records: any RecordSource, _ mapper: Mapper) {
    self.records = records
    gathered = records as? GatheredRecords
    self.mapper = mapper
  }

  func start() {
    let thread = Thread { [self] in
      do { try produce() } catch { finish(error) }
    }
    thread.stackSize = 4 << 20
    thread.start()
  }

  /// Waits for the next batch; `nil` after the last.
  func next() throws -> Batch? {
    condition.lock()
    defer { condition.unlock() }
    if let current { spent.append(current) }
    current = nil
    while queue.isEmpty, !isFinished { condition.wait() }
    guard !queue.isEmpty else {
      if let failure { throw failure }
      return nil
    }
    condition.signal()
    current = queue.removeFirst()
    return current
  }

  /// Ends the reading thread; batches that wait are dropped.
  func stop() {
    condition.lock()
    isStopped = true
    queue = []
    condition.signal()
    while !isFinished { condition.wait() }
    condition.unlock()
  }

  private func produce() throws {
    var isAtEnd = false
    while !isAtEnd {
      var batch = Batch()
      batch.items.reserveCapacity(batchSize)
      while batch.items.count < batchSize, !isAtEnd {
        isAtEnd = try !takeItem(into: &batch)
      }
      batch.bytesRead = records.bytesRead
      batch.preset = mapper.presetName
      batch.blankRows = records.blankRows
      _ = takeSpent()
      guard enqueue(batch) else { break }
    }
    finish(nil)
  }

  private func takeItem(into batch: inout Batch) throws -> Bool {
    do {
      defer { batch.warnings += records.warnings }
      guard let record = try records.next() else { return false }
      if let leader = try gathered?.leader() { _ = try mapper.draft(of: leader) }
      batch.items.append(.record(record, try mapper.draft(of: record)))
      if mappedNames != mapper.names {
        mappedNames = mapper.names
        batch.newFields += mapper.newFields
        batch.keyColumn = mapper.understood.keyColumn
        batch.droppedColumns += mapper.droppedColumns
      }
    } catch let error as ReadError {
      batch.items.append(.fault(error))
      return !error.endsReading
    }
    return true
  }

  /// Batches that were worked off, for their caller to free outside the lock.
  private func takeSpent() -> [Batch] {
    condition.lock()
    defer {
      spent = []
      condition.unlock()
    }
    return spent
  }

  /// Waits for room in the queue; false when nobody wants more.
  private func enqueue(_ batch: Batch) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    while queue.count >= queueLength, !isStopped { condition.wait() }
    guard !isStopped else { return false }
    queue.append(batch)
    condition.signal()
    return true
  }

  private func finish(_ error: (any Error)?) {
    condition.lock()
    failure = error
    isFinished = true
    condition.broadcast()
    condition.unlock()
  }
}
