/// Why a user takes nothing on, today.
package enum Unavailability: Sendable, Equatable {
  case notStarted(CalendarDay)
  case left(CalendarDay)
  /// Until the end of the day; `nil` if unknown.
  case absent(until: CalendarDay?, reason: String?)
  case atCapacity(open: Int64, capacity: Int64)

  /// A stable word: `absent`.
  package var code: String {
    switch self {
    case .notStarted: "not_started"
    case .left: "left"
    case .absent: "absent"
    case .atCapacity: "at_capacity"
    }
  }

  /// What follows a name: `is absent until 2026-02-13`.
  package var sentence: String {
    switch self {
    case .notStarted(let day): "starts on \(day)"
    case .left(let day): "left on \(day)"
    case .absent(let until, let reason):
      "is absent" + (until.map { " until \($0)" } ?? "") + (reason.map { " (\($0))" } ?? "")
    case .atCapacity(let open, let capacity): "has \(open) of at most \(capacity) open deals"
    }
  }
}

extension User {
  /// Why the user works on nothing on a day; `nil` where he does.
  package func unavailability(on day: CalendarDay, _ absences: [UserAbsence]) -> Unavailability? {
    if let leftOn, leftOn <= day { return .left(leftOn) }
    if let startedOn, startedOn > day { return .notStarted(startedOn) }
    let covering = absences.filter { $0.covers(day) }
    // Of several, the one that ends last; one without an end above all.
    guard
      let longest = covering.max(by: { first, second in
        guard let one = first.to else { return false }
        return second.to.map { one < $0 } ?? true
      })
    else { return nil }
    return .absent(until: longest.to, reason: longest.reason)
  }
}
