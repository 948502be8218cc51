import Tabular

/// Tells how long the values of fields have stood untouched.
final class StaleValues {
  private let now: Instant
  private let journal: RawStatement
  private let changeset: RawStatement
  private var times: [Int64: Instant] = [:]

  init(_ store: Store) throws {
    now = store.context.now
    changeset = try RawStatement(store.connection, "SELECT at FROM changeset WHERE id = ?")
    journal = try RawStatement(
      store.connection,
      """
      SELECT content, changeset_id FROM before_image
      WHERE table_name = 'customer' AND row_id = ? AND content IS NOT NULL AND changeset_id IS NOT NULL
      ORDER BY id DESC
      """)
  }

  /// The day on which a value became what it is, where that is longer ago than the field allows; else `nil`.
  func staleSince(
    _ field: CustomField, _ value: JSONValue, of customer: Int64, insertedBy first: Int64
  ) throws -> CalendarDay? {
    guard let days = field.staleAfterDays else { return nil }
    let limit = Instant(seconds: now.seconds - days * 86_400)
    guard try time(of: first) <= limit else { return nil }
    let touched = try time(of: lastChange(of: field, value, customer) ?? first)
    return touched <= limit ? touched.day : nil
  }

  /// The changeset before which the field had another value.
  private func lastChange(of field: CustomField, _ value: JSONValue, _ customer: Int64) throws -> Int64? {
    journal.reset()
    try journal.bind(customer, at: 1)
    while try journal.step() {
      let before = CustomFields.read(HistoricRow(journal: journal.text(at: 0))["custom"])
      if before.first(where: { $0.name == field.name })?.value != value { return journal.integer(at: 1) }
    }
    return nil
  }

  private func time(of id: Int64) throws -> Instant {
    if let time = times[id] { return time }
    defer { changeset.reset() }
    try changeset.bind(id, at: 1)
    let time = Instant(seconds: try changeset.step() ? changeset.integer(at: 0) : 0)
    times[id] = time
    return time
  }
}
