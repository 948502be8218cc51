/// How a customer and somebody of ours were in touch.
package enum InteractionKind: String, Sendable, CaseIterable {
  case call, email, visit, chat, web, social, meeting, message, other

  /// Reads our own words, and some that other systems have.
  init?(written text: String) {
    let word = ColumnAlias.key(text)
    switch word {
    case "phone", "phone call", "telephone": self = .call
    case "mail", "e mail": self = .email
    case "sms", "whatsapp", "text message": self = .message
    case "appointment", "video call": self = .meeting
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
