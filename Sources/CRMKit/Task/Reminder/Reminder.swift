import Tabular

/// Something that wants to be done: a task, or what follows from the data.
package struct Reminder: Sendable, Equatable {
  package var id: ReminderID
  package var due: TaskDue
  /// Days until it is due, less than 0 where it is overdue.
  package var days: Int64
  package var priority = TaskPriority.normal
  package var owner: String?
  package var customerID: Int64?
  package var customer: String?
  package var dealID: Int64?
  package var deal: String?
  package var title: String
  package var reason: String
  /// The day until which it was snoozed.
  var putOffUntil: String?
  /// The changeset that moved it to the day on which it is, where that was another before.
  var movedBy: Int64?
}

extension Reminder: ToldEvent {
  /// `task:12@2026-02-02`: the reminder, and the day on which it is due or until which it was put off; `task:12@2026-02-02#7`
  /// where a changeset moved it there, so that a day to which it comes back is another event.
  package var eventID: String {
    "\(id)@\(putOffUntil ?? due.description)" + (movedBy.map { "#\($0)" } ?? "")
  }
}

extension Reminder: Tabulated {
  package static let columns = [
    Column("id", help: "id of the task or the reminder"),
    Column("kind", use: .detail, help: ReminderKind.allCases.map(\.rawValue).joined(separator: ", ")),
    Column("due", help: "due date, a day or an instant"),
    Column("days", .integer, help: "days until it is due; negative if overdue"),
    Column("priority", shown: false, help: "priority of a task: low, normal or high"),
    Column("owner", use: .detail, help: "owner of the task, the deal or the customer"),
    Column("customer_id", .integer, shown: false, help: "id of the customer"),
    Column("customer", help: "customer name"),
    Column("deal_id", .integer, shown: false, help: "id of the deal"),
    Column("deal", shown: false, help: "name of the deal"),
    Column("title", help: "title of the task, or what the reminder is about"),
    Column("reason", use: .detail, help: "why it is listed"),
    Column(
      "event_id", shown: false,
      help:
        "event id, the same if it is reported twice"
    ),
  ]

  package var cells: [Cell] {
    [
      .text(id.description), .text(id.kind.rawValue), .text(due.description), .integer(days),
      .text(priority.rawValue), .optional(owner), customerID.map(Cell.integer) ?? .null, .optional(customer),
      dealID.map(Cell.integer) ?? .null, .optional(deal), .text(title), .text(reason), .text(eventID),
    ]
  }
}

extension Reminder {
  /// The earlier due first, then tasks before the rest, then by their numbers.
  static func isBefore(_ left: Reminder, _ right: Reminder) -> Bool {
    if left.due.day != right.due.day { return left.due.day < right.due.day }
    if left.due.instant != right.due.instant {
      return (left.due.instant?.seconds ?? .min) < (right.due.instant?.seconds ?? .min)
    }
    func rank(_ kind: ReminderKind) -> Int { ReminderKind.allCases.firstIndex(of: kind) ?? 0 }
    if left.id.kind != right.id.kind { return rank(left.id.kind) < rank(right.id.kind) }
    return left.id.record < right.id.record
  }
}

extension ReminderID {
  /// The number of the record that it is about.
  var record: Int64 {
    switch self {
    case .task(let id, _), .birthday(_, let id), .deal(_, let id, _), .customer(_, let id, _): id
    }
  }
}
