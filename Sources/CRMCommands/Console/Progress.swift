import CRMKit
import Synchronization
import Tabular

/// How far a command has come: one line of a terminal's standard error, from the first second on, ten times a second at
/// most, gone at the end. Elsewhere nothing.
package final class Progress: Sendable {
  private struct State {
    var reading: ProgressReading
    var drawnAt: Double?
    /// Output goes to the same terminal: nothing more is drawn.
    var isOver = false
  }

  let isShown: Bool
  private let width: Int
  private let standardError: StandardError
  private let state: Mutex<State>

  /// - Parameter label: what is at work, `order import`.
  init(_ label: String, on standardError: StandardError, isShown: Bool, width: Int) {
    self.standardError = standardError
    self.isShown = isShown
    self.width = width
    state = Mutex(State(reading: ProgressReading(label: label, startedAt: monotonicSeconds())))
  }

  /// Whether the command has taken so long that a line stands there.
  var isDrawn: Bool { state.withLock { $0.drawnAt != nil } }

  /// What tells it that something goes on; `nil` where nothing is shown.
  var pulse: Pulse? { isShown ? Pulse { [unowned self] in update($0) } : nil }

  /// - Parameters:
  ///   - file: what is worked on.
  ///   - share: which part is done, where `step` does not say.
  func update(_ step: Pulse.Step?, of file: String? = nil, share: Double? = nil) {
    guard isShown else { return }
    let now = monotonicSeconds()
    state.withLock { state in
      if let step { state.reading.note(step, of: file, share: share, at: now) }
      guard !state.isOver, now - (state.drawnAt ?? state.reading.startedAt + 0.9) >= 0.1 else { return }
      state.drawnAt = now
      standardError.write("\r\u{1b}[K" + truncate(visible(state.reading.line(at: now)), toWidth: width - 1))
    }
  }

  /// Takes the line away.
  ///
  /// - Parameter forGood: nothing is drawn again.
  func clear(forGood: Bool = false) {
    guard isShown else { return }
    state.withLock { state in
      if state.drawnAt != nil { standardError.write("\r\u{1b}[K") }
      if state.drawnAt != nil { state.drawnAt = monotonicSeconds() }
      state.isOver = state.isOver || forGood
      if forGood { state.drawnAt = nil }
    }
  }
}

/// What is known of how far a command has come.
struct ProgressReading {
  let label: String
  /// Seconds of the clock that never goes back.
  let startedAt: Double
  private var step: Pulse.Step?
  private var file: String?
  private var share: Double?
  /// When the step's unit was first heard of.
  private var stepStartedAt = 0.0

  init(label: String, startedAt: Double) {
    (self.label, self.startedAt) = (label, startedAt)
  }

  mutating func note(_ step: Pulse.Step, of file: String?, share: Double?, at now: Double) {
    if self.step?.unit != step.unit || self.file != file { stepStartedAt = now }
    self.step = step
    self.file = file
    self.share = share ?? step.total.map { Double(step.done) / Double(max(1, $0)) }
  }

  /// `order import: orders.csv, 120000 records, 40000 a second, 43 %, 4 s left`, or what of it is known; the seconds gone
  /// where no end is known.
  func line(at now: Double) -> String {
    var parts: [String] = []
    if let file { parts.append(file) }
    let elapsed = now - stepStartedAt
    if let step {
      parts.append("\(step.done) \(step.unit)")
      if elapsed >= 1, step.done > 0 { parts.append("\(Int(Double(step.done) / elapsed)) a second") }
    }
    if let share, share > 0 {
      parts.append("\(min(100, Int(share * 100))) %")
      if elapsed >= 1, share < 1 { parts.append(duration(elapsed * (1 - share) / share) + " left") }
    } else {
      parts.append(duration(now - startedAt))
    }
    return "\(label): " + parts.joined(separator: ", ")
  }

  private func duration(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    if whole < 60 { return "\(whole) s" }
    return whole < 3600 ? "\(whole / 60) min \(whole % 60) s" : "\(whole / 3600) h \(whole % 3600 / 60) min"
  }
}

/// How far the writing of rows has come. They are counted once it has taken long enough to be told.
struct RowProgress {
  private let progress: Progress
  private let file: String?
  private let limit: Int
  private var total: Int?
  private var isCounted = false

  /// - Parameter file: where the rows go; `nil` where that has no name.
  init(_ progress: Progress, to file: String?, limit: Int) {
    (self.progress, self.file, self.limit) = (progress, file, limit)
  }

  mutating func note(_ count: Int, of rows: inout some RowSource) throws {
    guard progress.isShown else { return }
    if !isCounted, progress.isDrawn {
      isCounted = true
      total = try rows.countAll().map { min($0, limit) }
    }
    progress.update(Pulse.Step(done: count, total: total, unit: "rows"), of: file)
  }
}
