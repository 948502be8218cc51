/// How soon a task wants to be done, of those that are due.
package enum TaskPriority: String, Sendable, CaseIterable {
  case low, normal, high

  /// Reads our own words, and some that other systems have.
  init?(written text: String) {
    let word = ColumnAlias.key(text)
    switch word {
    case "hoch", "urgent", "1", "very high": self = .high
    case "mittel", "medium", "2", "": self = .normal
    case "niedrig", "3", "very low": self = .low
    default: self.init(rawValue: word)
    }
  }
}

/// What a row of a file, or a command line, says about a task; `nil` means that it says nothing.
package struct TaskDraft: Sendable, Equatable {
  package var customer = CustomerReference()
  package var deal = DealMention()
  /// The system that numbered it.
  package var source: String?
  /// Its number there.
  package var number: String?
  package var title: String?
  package var schedule: TaskSchedule?
  package var owner: String?
  package var priority: TaskPriority?
  package var note: String?
  /// Unix seconds.
  package var createdAt: Int64?
  /// Unix seconds; `nil` where it is open.
  package var doneAt: Int64?

  package init() {}
}

/// How a row names the deal it is about.
package struct DealMention: Sendable, Hashable {
  /// This program's own id.
  package var id: Int64?
  package var external: ExternalID?
  /// What an own id has to be called, where it comes from another database.
  package var name: String?

  package init() {}

  package var isEmpty: Bool { id == nil && external == nil }
}

extension TaskDraft {
  /// The columns from `title` on, in the order of the table.
  var values: [SQLValue] {
    [.optional(title)] + (schedule?.values ?? TaskSchedule.columns.map { _ in .null }) + [
      .optional(owner), .optional(priority?.rawValue), .optional(note), .optional(createdAt),
      .optional(doneAt),
    ]
  }

  static let columns =
    ["title"] + TaskSchedule.columns + ["owner", "priority", "note", "created_at", "done_at"]
}
