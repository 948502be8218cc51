import Tabular

/// What is done with a mail that comes in.
package struct MailIntake: Sendable {
  /// What the command line says about a ticket that is opened; the mail says the rest.
  package var draft = TicketDraft()
  /// Whose ticket it is that is opened; `nil` for the sender's.
  package var customer: Int64?
  /// Whether a sender whom nobody knows becomes a customer.
  package var createsCustomer = false

  package init() {}
}

extension Store {
  /// Takes a mail in: it opens a ticket, or belongs to the conversation of one.
  ///
  /// The ticket is that of the mails which it answers, whatever was merged since, the newest first; else the one that its
  /// subject names as `[#42]`, where the sender is that ticket's customer. A mail that came in before changes nothing.
  /// - Throws: ``RecordError`` where a state of the draft is none of ours.
  package func receive(
    _ mail: MailMessage, _ intake: MailIntake = MailIntake(), dryRun: Bool = false
  ) throws -> Written<ReceivedMail> {
    try write(dryRun: dryRun) { try $0.receive(mail, intake) }
  }
}

extension WriteTransaction {
  fileprivate func receive(_ mail: MailMessage, _ intake: MailIntake) throws -> ReceivedMail {
    if let known = try mail.messageID.flatMap(ticket(ofMail:)) {
      return ReceivedMail(outcome: .unchanged, ticket: known, customer: try customer(ofTicket: known))
    }
    let sender = try CustomerResolver(self, source: "", takesNames: false)
    let found = try sender.find(mail.sender)
    let answered = try ticket(answeredBy: mail) ?? ticket(namedBy: mail, from: found.id)
    if let answered { return try add(mail, to: answered) }
    if let customer = intake.customer { return try open(mail, of: customer, intake.draft) }
    let settled = try sender.settle(
      mail.sender, at: mail.moment(now: context.now), found, intake.createsCustomer ? .create : .unlinked)
    try sender.finish()
    var customer: Int64?
    if case .id(let id) = settled { customer = id }
    var received = try open(mail, of: customer, intake.draft)
    received.isCustomerNew = sender.created > 0
    return received
  }

  private func open(_ mail: MailMessage, of customer: Int64?, _ draft: TicketDraft) throws -> ReceivedMail {
    var draft = draft
    draft.subject = draft.subject ?? (mail.subject.isEmpty ? nil : mail.subject)
    draft.channel = draft.channel ?? "email"
    draft.createdAt = draft.createdAt ?? mail.moment(now: context.now)
    draft.entry.text = mail.saying
    draft.entry.direction = .in
    draft.entry.actor = mail.from.description
    draft.entry.messageID = mail.messageID
    let opened = try openTicket(draft, of: customer)
    try name(mail.attachments, ofTicket: opened.ticket, event: opened.event)
    var received = ReceivedMail(outcome: .opened, ticket: opened.ticket, customer: customer)
    received.attachments = mail.attachments.count
    return received
  }

  private func add(_ mail: MailMessage, to ticket: Int64) throws -> ReceivedMail {
    let isAutomatic = try isAutomatic(mail, onTicket: ticket)
    var message = TicketMessage(mail.saying, direction: isAutomatic ? nil : .in)
    message.actor = mail.from.description
    message.messageID = mail.messageID
    let at = max(mail.moment(now: context.now), try lastEvent(ofTicket: ticket) ?? .min)
    let added = try add(message, toTicket: ticket, at: at)
    try name(mail.attachments, ofTicket: ticket, event: added.event)
    var received = ReceivedMail(
      outcome: message.direction == nil ? .noted : .replied, ticket: ticket,
      customer: try customer(ofTicket: ticket))
    received.changed = added.changed
    received.attachments = mail.attachments.count
    return received
  }

  /// Whether a program wrote the mail. A subject such as "Out of office" says so where it is not what the ticket is about.
  private func isAutomatic(_ mail: MailMessage, onTicket ticket: Int64) throws -> Bool {
    if mail.automaticBecause != nil { return true }
    guard let phrase = mail.phraseOfAbsence else { return false }
    let statement = try database.cachedStatement(sql: "SELECT subject FROM ticket WHERE id = ?")
    let subject = try Row.fetchOne(statement, arguments: [ticket])?[0] as String?
    return !(subject?.lowercased().contains(phrase) ?? false)
  }

  /// Keeps the names of what came with a mail; the files stay where the mail is.
  private func name(_ attachments: [MailAttachment], ofTicket ticket: Int64, event: Int64) throws {
    for attachment in attachments {
      try insert(
        into: "ticket_attachment",
        [
          .integer(ticket), .integer(event), .optional(attachment.name.isEmpty ? nil : attachment.name),
          .text(attachment.contentType), .integer(Int64(attachment.size)),
        ])
    }
  }
}

/// What became of a mail.
package struct ReceivedMail: Sendable, Equatable {
  package enum Outcome: String, Sendable, CaseIterable {
    /// It opened a ticket.
    case opened
    /// It is a reply to one.
    case replied
    /// A program wrote it to answer us: it is kept as a note, which moves no ticket and starts no clock.
    case noted
    /// It had come in before.
    case unchanged
  }

  package var outcome: Outcome
  package var ticket: Int64
  /// The customer whose ticket it is; `nil` for nobody known.
  package var customer: Int64?
  /// Whether the customer was made for it.
  package var isCustomerNew = false
  /// The columns of the ticket that changed by it.
  package var changed: [String] = []
  /// How many attachments were named.
  package var attachments = 0

  package init(outcome: Outcome, ticket: Int64, customer: Int64?) {
    self.outcome = outcome
    self.ticket = ticket
    self.customer = customer
  }
}
