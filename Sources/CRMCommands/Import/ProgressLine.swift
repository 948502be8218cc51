import CRMKit

/// How far an import has come.
struct ProgressLine {
  private let progress: Progress

  init(_ environment: Environment) { progress = environment.console.progress }

  func update(_ progress: ImportProgress) {
    self.progress.update(
      Pulse.Step(done: progress.read, unit: "records"), of: progress.file,
      share: progress.byteCount.map { Double(progress.bytesRead) / Double(max(1, $0)) })
  }
}
