import CRMKit

extension Environment {
  /// The time that an option names, for something that happened at some instant of it: a day stands for all of its instants.
  /// - Throws: ``RecordError/invalid(field:_:)``.
  func moment(_ text: String?, of field: String, in store: Store) throws -> DateSpan? {
    guard let text else { return nil }
    let zone = try zone(of: store)
    do throws(ValueError) {
      let time = try TimeExpression(parsing: text, now: now, zone: zone)
      guard case .since(let span) = time else { return time.span }
      return DateSpan(from: span.from, to: Instant(seconds: span.from.seconds + 1))
    } catch { throw RecordError.invalid(field: field, error) }
  }

  /// When something happened, as `--at` says it: not later than now.
  /// - Throws: ``RecordError/invalid(field:_:)``.
  func moment(happened text: String?, in store: Store) throws -> DateSpan? {
    let span = try moment(text, of: "at", in: store)
    if let text, let span { try refuseFuture(span.from.seconds, text) }
    return span
  }

  /// When something happened, as `--at` says it, in Unix seconds: not later than now.
  /// - Throws: ``RecordError/invalid(field:_:)``.
  func instant(happened text: String?, in store: Store) throws -> Int64? {
    let seconds = try instant(text, of: "at", in: store)
    if let text, let seconds { try refuseFuture(seconds, text) }
    return seconds
  }

  private func refuseFuture(_ seconds: Int64, _ text: String) throws {
    guard seconds > now.seconds else { return }
    throw RecordError.invalid(
      field: "at",
      ValueError(
        .invalidTimeExpression, "'\(text)' is in the future", hint: "write a time up to now, \(now)"))
  }
}
