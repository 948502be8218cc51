/// A field of an interaction that a file can fill; the raw value is its column name everywhere.
package enum InteractionField: String, ImportField {
  case customer
  case customerID = "customer_id"
  case email, phone
  case customerName = "customer_name"
  case source, number, at, kind, direction, channel
  case duration = "duration_seconds"
  case outcome, subject, text, actor, custom

  package static let noun = RecordNoun.interaction

  package static let required: [[InteractionField]] = [[.at], [.kind]]

  package static let derived = ["id"]

  package var isDate: Bool { self == .at }

  package var isOptional: Bool {
    switch self {
    case .duration, .direction: true
    default: false
    }
  }

  package var aliases: [String] {
    switch self {
    case .customer: ["Client", "Contact", "Kunde", "客户"] + CustomerKey.aliases
    case .email: ["E-mail", "Email Address", "Customer Email", "邮箱"]
    case .phone: ["Phone Number", "Telefon", "手机", "电话"]
    case .customerName: ["Client Name", "Contact Name", "Kundenname", "客户名称"]
    case .number: ["Interaction ID", "Activity ID", "Event ID", "Call ID"]
    case .at:
      [
        "Date", "Time", "Timestamp", "Started At", "Created At", "Datum", "日期", "Activity Date", "Created",
        "Create Date", "Fecha", "Date de création", "Дата", "日時", "时间",
      ]
    case .kind:
      [
        "Type", "Activity Type", "Art", "类型", "Interaction Type", "Engagement Type", "Tipo", "Тип", "Typ",
        "種類",
      ]
    case .direction: ["Richtung"]
    case .channel: ["Medium", "Kanal", "渠道"]
    case .duration: ["Duration", "Seconds", "Dauer"]
    case .outcome: ["Result", "Disposition", "Ergebnis", "结果"]
    case .subject: ["Title", "Betreff", "主题"]
    case .text: ["Body", "Notes", "Note", "Comment", "Message", "Notiz", "内容"]
    case .actor: ["Agent", "User", "Owner", "Employee", "Assigned To", "Mitarbeiter", "负责人"]
    case .customerID, .source, .custom: []
    }
  }
}
