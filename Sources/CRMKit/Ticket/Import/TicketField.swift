/// A field of a ticket that a file can fill; the raw value is its column name everywhere.
package enum TicketField: String, ImportField {
  case id, source, number
  case customer
  case customerID = "customer_id"
  case email, phone
  case customerName = "customer_name"
  case subject, channel, state
  case stateCategory = "state_category"
  case priority, category, assignee, team, tags, text
  case createdAt = "created_at"
  case updatedAt = "updated_at"
  case assignedAt = "assigned_at"
  case firstReplyAt = "first_reply_at"
  case firstReplyMinutes = "first_reply_minutes"
  case firstResponseSeconds = "first_response_seconds"
  case resolvedAt = "resolved_at"
  case closedAt = "closed_at"
  /// Of a log: when an event took place, and what else is known of it.
  case event, at, kind, direction, actor
  case messageID = "message_id"
  case custom

  package static let noun = RecordNoun.ticket

  package static let required: [[TicketField]] = [[.state, .subject]]

  package static let derived = [
    "state_at", "merged_into", "resolution_seconds", "replies", "agent_replies", "reopens", "reassignments",
  ]

  package var isDate: Bool {
    switch self {
    case .createdAt, .updatedAt, .assignedAt, .firstReplyAt, .resolvedAt, .closedAt, .at: true
    default: false
    }
  }

  package var isNumber: Bool { self == .firstReplyMinutes || self == .firstResponseSeconds }

  package var isOptional: Bool {
    switch self {
    case .priority, .stateCategory, .kind, .direction, .firstReplyMinutes, .firstResponseSeconds: true
    default: isDate && self != .at
    }
  }
}
