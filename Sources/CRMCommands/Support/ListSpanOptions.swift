import ArgumentParser
import CRMKit

/// `--since` and `--until` of a list, by the time of the noun itself.
struct ListSpanOptions: ParsableArguments {
  @Option(help: .init("from this time on: 2026-01-15, 2026-Q1, 30d or an instant", valueName: "time"))
  var since: String?
  @Option(help: .init("until the end of this time: 2026-01-15, 2026-Q1 or an instant", valueName: "time"))
  var until: String?
}

extension ListSpanOptions {
  /// The span; `nil` if none is given.
  ///
  /// - Parameters:
  ///   - text: a span in one word, the value of a hidden option.
  ///   - field: what errors call the time.
  /// - Throws: ``UsageError`` if the span is given twice, ``RecordError/invalid(field:_:)`` for an invalid time.
  func value(or text: String?, of field: String, in environment: Environment, _ store: Store) throws
    -> DateSpan?
  {
    guard since != nil || until != nil else { return try environment.span(text, of: field, in: store) }
    guard text == nil else {
      throw UsageError(
        .conflictingOptions, "the time is given twice", hint: "give --since and --until alone")
    }
    return try environment.span("\(since ?? "")..\(until ?? "")", of: field, in: store)
  }
}
