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
