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
}
