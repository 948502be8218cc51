import CRMKit
import Tabular

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
