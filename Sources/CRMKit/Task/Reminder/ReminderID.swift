/// The id of a reminder: the same thing has the same id every time, so that it is not reported twice.
package enum ReminderID: Sendable, Hashable {
  /// A task; of one that recurs, with the day of the series.
  case task(Int64, CalendarDay?)
  case birthday(year: Int64, customer: Int64)
  /// A reminder about a deal: follow-ups and silences by the day of the last contact, the others by the day that counts.
  case deal(ReminderKind, Int64, CalendarDay)
  /// A reminder about a customer, by the day that counts.
  case customer(ReminderKind, Int64, CalendarDay)

  package var kind: ReminderKind {
    switch self {
    case .task: .task
    case .birthday: .birthday
    case .deal(let kind, _, _), .customer(let kind, _, _): kind
    }
  }

  /// The id of a task; `nil` for other reminders.
  var taskName: String? { if case .task(let id, _) = self { String(id) } else { nil } }

  /// The day of a task's series.
  var occurrence: CalendarDay? { if case .task(_, let day) = self { day } else { nil } }
}

extension ReminderID: CustomStringConvertible {
  /// `task:12`, `task:12:2026-02-02`, `birthday:2026:17`, `silent:deal:42:2026-01-05`, `renewal:customer:17:2026-03-01`.
  package var description: String {
    switch self {
    case .task(let id, nil): "task:\(id)"
    case .task(let id, let day?): "task:\(id):\(day)"
    case .birthday(let year, let customer): "birthday:\(year):\(customer)"
    case .deal(let kind, let id, let day): "\(kind.rawValue):deal:\(id):\(day)"
    case .customer(let kind, let id, let day): "\(kind.rawValue):customer:\(id):\(day)"
    }
  }

  /// Reads what ``description`` writes, and nothing else.
  package init?(parsing text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let kind = ReminderKind(rawValue: parts[0]), let id = ReminderID(kind, Array(parts.dropFirst())),
      id.description == text
    else { return nil }
    self = id
  }

  private init?(_ kind: ReminderKind, _ parts: [String]) {
    switch (kind, parts.count) {
    case (.task, 1...2):
      guard let id = Int64(parts[0]) else { return nil }
      let day = parts.count == 2 ? try? CalendarDay(parsing: parts[1]) : nil
      self = .task(id, day)
    case (.birthday, 2):
      guard let year = Int64(parts[0]), let customer = Int64(parts[1]) else { return nil }
      self = .birthday(year: year, customer: customer)
    case (.followUp, 3), (.quote, 3), (.renewal, 3), (.silent, 3), (.close, 3):
      guard let id = Int64(parts[1]), let day = try? CalendarDay(parsing: parts[2]) else { return nil }
      self = parts[0] == "deal" ? .deal(kind, id, day) : .customer(kind, id, day)
    default: return nil
    }
  }
}
