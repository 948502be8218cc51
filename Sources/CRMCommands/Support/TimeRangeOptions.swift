import ArgumentParser
import CRMKit

/// `--since` and `--until` of a list of events.
struct TimeRangeOptions: ParsableArguments {
  @Option(help: .init("from this time on: 2026-01-15, 2026-01, 30d, today", valueName: "time"))
  var since: String?
  @Option(help: .init("up to this time, that day or month included", valueName: "time"))
  var until: String?
  /// Both in one, `2026-01..2026-03`.
  @Option(help: .init("in this time: 2026-01, 30d, FROM..TO", valueName: "time", visibility: .hidden))
  var at: String?
}

extension Environment {
  /// The time that a list is about; `nil` for all time.
  ///
  /// - Throws: ``RecordError/invalid(field:_:)``, ``UsageError`` for two ranges at once and for one that ends before it begins.
  func span(_ range: TimeRangeOptions, in store: Store) throws -> DateSpan? {
    guard range.since != nil || range.until != nil else { return try span(range.at, of: "at", in: store) }
    guard range.at == nil else {
      throw UsageError(
        .conflictingOptions, "--at excludes --since and --until", hint: "write --since and --until alone")
    }
    let text = "\(range.since ?? "")..\(range.until ?? "")"
    return try span(text, of: range.since == nil ? "until" : "since", in: store)
  }
}
