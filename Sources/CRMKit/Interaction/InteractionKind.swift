/// How a customer and somebody of ours were in touch.
package enum InteractionKind: String, Sendable, CaseIterable {
  case call, email, visit, chat, web, social, meeting, message, other

  /// Reads our own words, and some that other systems have.
  init?(written text: String) {
    let word = ColumnAlias.key(text)
    switch word {
    case "phone", "phone call", "telephone", "anruf", "telefonat", "appel", "llamada", "chiamata", "ligação",
      "telefoongesprek", "rozmowa", "звонок", "电话", "通话", "電話":
      self = .call
    case "mail", "e mail", "courriel", "correo", "письмо", "邮件", "電子郵件", "メール": self = .email
    case "sms", "whatsapp", "text message", "nachricht", "mensaje", "mensagem", "messaggio", "сообщение",
      "短信", "微信":
      self = .message
    case "appointment", "video call", "besprechung", "treffen", "réunion", "reunión", "reunião", "riunione",
      "vergadering", "spotkanie", "встреча", "会议", "会議":
      self = .meeting
    case "besuch", "visite", "visita", "bezoek", "wizyta", "拜访", "訪問": self = .visit
    case "note", "task", "notiz", "other activity": self = .other
    case "web event", "website", "page view": self = .web
    default: self.init(rawValue: word)
    }
  }
}

/// Which way an interaction went.
package enum InteractionDirection: String, Sendable, CaseIterable {
  case `in`, out

  init?(written text: String) {
    switch ColumnAlias.key(text) {
    case "in", "inbound", "incoming", "received": self = .in
    case "out", "outbound", "outgoing", "sent": self = .out
    default: return nil
    }
  }
}
