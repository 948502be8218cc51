import Tabular

extension WriteTransaction {
  /// The ticket that a mail is part of.
  func ticket(ofMail messageID: String) throws -> Int64? {
    let statement = try database.cachedStatement(
      sql: "SELECT ticket_id FROM ticket_event WHERE message_id = ? ORDER BY id LIMIT 1")
    return try Int64.fetchOne(statement, arguments: [messageID]).map {
      try Ticket.standIn(of: $0, in: database)
    }
  }

  /// The ticket of the newest mail that `mail` says it answers.
  func ticket(answeredBy mail: MailMessage) throws -> Int64? {
    for name in mail.earlierMails {
      if let ticket = try ticket(ofMail: name) { return ticket }
    }
    return nil
  }

  /// The ticket whose number stands in the subject, `[#42]`. Anyone can write a number: the sender must be its customer.
  func ticket(namedBy mail: MailMessage, from sender: Int64?) throws -> Int64? {
    guard let sender, let number = mail.ticketNumber else { return nil }
    let ticket = try Ticket.standIn(of: number, in: database)
    return try customer(ofTicket: ticket) == sender ? ticket : nil
  }

  func customer(ofTicket id: Int64) throws -> Int64? {
    let statement = try database.cachedStatement(sql: "SELECT customer_id FROM ticket WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id])?[0]
  }
}

extension MailMessage {
  /// A mail with more names than this is no conversation.
  private static let mostEarlierMails = 200

  /// The names of the mails before it, the newest first.
  fileprivate var earlierMails: some Sequence<String> {
    (inReplyTo.reversed() + references.reversed()).uniqued().prefix(MailMessage.mostEarlierMails)
  }

  /// The number in the last `[#42]` of the subject.
  fileprivate var ticketNumber: Int64? {
    subject.matches(of: /\[#([0-9]{1,18})\]/).last.flatMap { Int64($0.1) }
  }

  /// Whom the mail is from, as far as an address can tell.
  var sender: CustomerReference {
    var mention = CustomerReference()
    mention.email = try? EmailAddress(parsing: from.address)
    mention.name = mention.email == nil || from.name.isEmpty ? nil : from.name
    return mention
  }

  /// Unix seconds of when it was written: a clock that is ahead of ours is wrong.
  func moment(now: Instant) -> Int64 { min(date ?? now.seconds, now.seconds) }

  /// What it says; where that is nothing, its subject.
  var saying: String { text.isEmpty ? subject.isEmpty ? "(empty mail)" : subject : text }
}

extension MailAddress: CustomStringConvertible {
  /// `Ada Lovelace <ada@example.org>`
  package var description: String { name.isEmpty ? address : "\(name) <\(address)>" }
}
