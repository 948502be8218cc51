import CRMKit

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
