/// A field of a task that a file can fill; the raw value is its column name everywhere.
package enum TaskField: String, ImportField {
  case customer
  case customerID = "customer_id"
  case email, phone
  case customerName = "customer_name"
  case deal
  case dealID = "deal_id"
  case dealName = "deal_name"
  case source, number, title, due, zone, every
  case startsOn = "starts_on"
  case startsClock = "starts_clock"
  case occursOn = "occurs_on"
  case owner, priority, note
  case createdAt = "created_at"
  case doneAt = "done_at"

  package static let noun = RecordNoun.task

  package static let required: [[TaskField]] = [[.title]]

  package static let derived = ["id", "status"]

  package var isDate: Bool {
    switch self {
    case .due, .startsOn, .occursOn, .createdAt, .doneAt: true
    default: false
    }
  }

  package var isOptional: Bool {
    switch self {
    case .due, .zone, .every, .startsOn, .startsClock, .occursOn, .priority, .createdAt, .doneAt: true
    default: false
    }
  }

  package var aliases: [String] {
    switch self {
    case .customer: ["Client", "Contact", "Kunde", "客户"] + CustomerKey.aliases
    case .email: ["E-mail", "Email Address", "Customer Email", "邮箱"]
    case .phone: ["Phone Number", "Telefon", "手机", "电话"]
    case .customerName: ["Client Name", "Contact Name", "Kundenname", "客户名称"]
    case .deal: ["Opportunity", "Deal ID", "Opportunity ID", "Related To", "商机"]
    case .dealName: ["Opportunity Name"]
    case .number: ["Task ID", "Activity ID"]
    case .title: ["Subject", "Task", "Task Name", "Name", "Betreff", "Aufgabe", "主题", "任务"]
    case .due: ["Due Date", "Deadline", "Due On", "Due At", "Fällig", "Fälligkeitsdatum", "截止日期"]
    case .zone: ["Time Zone", "Timezone"]
    case .every: ["Recurrence", "RRULE", "Repeat"]
    case .owner: ["Assigned To", "Assignee", "Task Owner", "Zuständig", "负责人"]
    case .priority: ["Priorität", "优先级"]
    case .note: ["Notes", "Description", "Body", "Comment", "Notiz", "备注"]
    case .createdAt: ["Created", "Created Date", "Create Date", "Angelegt", "创建时间"]
    case .doneAt: ["Completed At", "Completed On", "Completion Date", "Date Completed", "Erledigt", "完成时间"]
    case .customerID, .dealID, .source, .startsOn, .startsClock, .occursOn: []
    }
  }
}
