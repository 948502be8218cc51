/// How much of what there is a report has read, where somebody at a terminal wants to know.
struct ReadMeter {
  private let interruption: Interruption
  private let unit: String
  private let startedAt: Double
  /// How many rows there are; asked once, and only where a report takes longer than a second.
  private let count: () throws -> Int?
  private var total: Int?
  private var isCounted = false
  private var done = 0
  /// When to tell it again.
  private var next = ReadMeter.step
  private static let step = 1024

  /// - Parameters:
  ///   - unit: what is read, in the plural.
  ///   - table: where it stands; `nil` where only a part of it is read, so that no share is known.
  init(_ interruption: Interruption, _ unit: String, of table: String?, _ connection: OpaquePointer) {
    self.interruption = interruption
    self.unit = unit
    startedAt = interruption.isTold ? monotonicSeconds() : 0
    count = {
      guard let table else { return nil }
      let counter = try RawStatement(connection, "SELECT count(*) FROM \(table)")
      return try counter.step() ? Int(counter.integer(at: 0)) : nil
    }
  }

  mutating func add(_ rows: Int = 1) throws {
    done += rows
    if done >= next, interruption.isTold { try tell() }
  }

  private mutating func tell() throws {
    next = done + ReadMeter.step
    if !isCounted, monotonicSeconds() - startedAt > 1 {
      isCounted = true
      total = try count()
    }
    interruption.beat(Pulse.Step(done: done, total: total, unit: unit))
  }
}
