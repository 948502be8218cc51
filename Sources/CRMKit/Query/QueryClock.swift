import GRDBSQLite

/// Stops a query that works too long; the time its rows wait for the reader does not count.
final class QueryClock {
  let timeout: Double
  let interruption: Interruption
  /// Whether the time counts; a signal always does.
  var isLimited = true
  private var used: Duration = .zero
  private var started: ContinuousClock.Instant?

  init(timeout: Double, interruption: Interruption) {
    self.timeout = timeout
    self.interruption = interruption
  }

  /// The clock must live as long as the connection works.
  func install(on connection: OpaquePointer) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_progress_handler(connection, 10_000, hasToStop, context)
  }

  func start() { started = .now }

  func stop() {
    if let started { used += .now - started }
    started = nil
  }

  fileprivate var isOver: Bool {
    if interruption.signal != nil { return true }
    interruption.beat()
    guard isLimited, let started else { return false }
    return used + (.now - started) > .seconds(timeout)
  }
}

private func hasToStop(_ context: UnsafeMutableRawPointer?) -> Int32 {
  guard let context else { return 0 }
  return Unmanaged<QueryClock>.fromOpaque(context).takeUnretainedValue().isOver ? 1 : 0
}
