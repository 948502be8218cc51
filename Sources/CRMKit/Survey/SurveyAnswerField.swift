/// A field of an answer that a file can fill; the raw value is its column name everywhere.
package enum SurveyAnswerField: String, ImportField {
  case survey, customer
  case customerID = "customer_id"
  case email, phone
  case customerName = "customer_name"
  case ticket
  case ticketID = "ticket_id"
  case source, number
  case sentAt = "sent_at"
  case answeredAt = "answered_at"
  case score, written, comment, agent, team, category, channel, weight, custom

  package static let noun = RecordNoun.answer

  package static let required: [[SurveyAnswerField]] = [[.score, .sentAt]]

  package static let derived = ["id", "kind", "sentiment", "sentiment_score", "words"]

  package var isDate: Bool { self == .sentAt || self == .answeredAt }

  package var isOptional: Bool { self == .answeredAt || self == .weight }

  package var aliases: [String] {
    switch self {
    case .customer: ["Client", "Contact", "Kunde", "客户"] + CustomerKey.aliases
    case .email: ["E-mail", "Email Address", "Customer Email", "Recipient Email", "邮箱"]
    case .phone: ["Phone Number", "Telefon", "手机", "电话"]
    case .customerName: ["Client Name", "Contact Name", "Respondent Name", "Kundenname", "客户名称"]
    case .number: ["Response ID", "Respondent ID", "Answer ID", "Submission ID", "RESPNUM"]
    case .sentAt: ["Sent", "Sent Date", "Invited At", "Survey Sent", "Requested At", "Gesendet", "发送时间"]
    case .answeredAt:
      [
        "Answered", "Date", "Timestamp", "Response Date", "Responded At", "Submitted At", "Completed At",
        "End Date", "Datum", "Beantwortet", "回复时间",
      ]
    case .score:
      [
        "Rating", "Answer", "Value", "NPS", "NPS Score", "CSAT", "CSAT Score", "CES", "CES Score",
        "Satisfaction",
        "Satisfaction Score", "Recommend", "REC", "Bewertung", "Note", "评分", "得分",
      ]
    case .comment:
      [
        "Comments", "Feedback", "Text", "Verbatim", "Reason", "Satisfaction Comment", "Kommentar",
        "Begründung",
        "评论", "意见",
      ]
    case .agent: ["Assignee", "Owner", "Employee", "Handled By", "Mitarbeiter", "客服"]
    case .team: ["Group", "Department", "Abteilung", "部门"]
    case .category: ["Topic", "Product", "Kategorie", "类别"]
    case .channel: ["Medium", "Via", "Kanal", "渠道"]
    case .weight: ["Weighting", "Sample Weight", "Gewicht", "权重"]
    case .ticket: ["Ticket Number", "Ticket #", "Case Number", "Incident", "工单号"]
    case .survey: ["Survey Name", "Umfrage", "问卷"]
    case .customerID, .ticketID, .source, .written, .custom: []
    }
  }
}
