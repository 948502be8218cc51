import CRMKit

/// How far an import has come, on one line of a terminal's standard error; elsewhere nothing.
final class ProgressLine {
  private static let interval = 20_000

  private let isShown: Bool
  private var shownAt = 0

  init(_ environment: Environment) {
    isShown = environment.console.terminal.isError && !environment.global.quiet
  }

  deinit { if shownAt > 0 { StandardError.write("\r\u{1B}[K") } }

  func update(_ progress: ImportProgress) {
    guard isShown, progress.read - shownAt >= ProgressLine.interval else { return }
    shownAt = progress.read
    let share = progress.byteCount.map { " (\(min(100, progress.bytesRead * 100 / max(1, $0))) %)" } ?? ""
    StandardError.write("\r\u{1B}[K\(progress.read) records\(share)")
  }
}
