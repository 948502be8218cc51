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
  case resolvedAt = "resolved_at"
  case closedAt = "closed_at"
  /// Of a log: when an event took place, and what else is known of it.
  case event, at, kind, direction, actor
  case messageID = "message_id"
  case custom

  package static let noun = RecordNoun.ticket

  package static let required: [[TicketField]] = [[.state, .subject]]

  package static let derived = [
    "state_at", "merged_into", "first_response_seconds", "resolution_seconds", "replies", "agent_replies",
    "reopens",
    "reassignments",
  ]

  package var isDate: Bool {
    switch self {
    case .createdAt, .updatedAt, .assignedAt, .firstReplyAt, .resolvedAt, .closedAt, .at: true
    default: false
    }
  }

  package var aliases: [String] {
    switch self {
    case .number:
      [
        "Ticket", "Ticket ID", "Ticket Number", "Ticket #", "Case Number", "Case ID", "Incident",
        "Incident ID", "工单号",
      ]
    case .customer: ["Client", "Contact", "Caller", "Requester ID", "Kunde", "客户"]
    case .email: ["E-mail", "Email Address", "Requester Email", "Contact Email", "Customer Email", "邮箱"]
    case .phone: ["Phone Number", "Telefon", "手机", "电话"]
    case .customerName: ["Requester", "Client Name", "Contact Name", "Kundenname", "客户名称"]
    case .subject: ["Title", "Summary", "Short Description", "Betreff", "主题"]
    case .channel: ["Via", "Contact Type", "Origin", "Case Origin", "Kanal", "渠道"]
    case .state: ["Status", "Incident State", "Case Status", "Zustand", "状态"]
    case .priority: ["Priorität", "优先级"]
    case .category: ["Type", "Ticket Type", "Case Reason", "Kategorie", "类型", "类别"]
    case .assignee: ["Assigned To", "Agent", "Owner", "Case Owner", "Zuständig", "负责人"]
    case .team: ["Group", "Assignment Group", "Queue", "Gruppe", "组"]
    case .tags: ["Tag", "Labels", "标签"]
    case .text: ["Description", "Body", "Message", "Comment", "Beschreibung", "内容"]
    case .createdAt: ["Created", "Opened At", "Opened", "Created Date", "Create Date", "Angelegt", "创建时间"]
    case .updatedAt: ["Updated", "Last Updated", "Modified", "Last Modified Date", "更新时间"]
    case .firstReplyAt: ["First Response At", "First Responded At"]
    case .firstReplyMinutes: ["First Reply Time in Minutes"]
    case .resolvedAt: ["Solved At", "Resolved", "Date Resolved", "解决时间"]
    case .closedAt: ["Closed", "Closed Date", "Geschlossen", "关闭时间"]
    case .at: ["Timestamp", "Time", "Event Time", "Sys Updated At", "时间"]
    case .kind: ["Event Type", "Action"]
    case .actor: ["User", "Author", "By", "Sys Updated By", "操作人"]
    case .messageID: ["Message-ID"]
    case .id, .event, .source, .customerID, .stateCategory, .assignedAt, .direction, .custom: []
    }
  }
}
