import CRMKit
import Tabular

/// What opening a ticket, or taking in a mail, did.
struct OpenedTicket: Tabulated {
  static let columns = [
    Column("id", .integer, help: "Number of the ticket."),
    Column(
      "outcome",
      help: "opened; of a mail also replied, noted (a program's answer, which moves nothing) or unchanged."),
    Column("customer_id", .integer, help: "Number of the customer whose it is; none for nobody known."),
    Column("customer_added", .boolean, help: "Whether the customer was made of the sender."),
    Column("fields", .list, help: "The fields that changed of a ticket that was there."),
    Column("attachments", .integer, help: "How many attachments of the mail were named."),
    Column("changeset", .integer, help: "The changeset; none where nothing changed."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]

  /// The receipt; its line is `opened ticket 7`.
  static func document(_ received: Store.Written<ReceivedMail>, isDryRun: Bool) -> Document {
    let mail = received.value
    var document = Document(
      schema: "crm.ticket_opened/1",
      OpenedTicket(cells: [
        .integer(mail.ticket), .text(mail.outcome.rawValue), .optional(mail.customer),
        .boolean(mail.isCustomerNew), .list(mail.changed), .integer(Int64(mail.attachments)),
        .optional(received.changeset), .boolean(isDryRun),
      ]))
    document.line = mail.line(isDryRun: isDryRun)
    return document
  }
}

extension ReceivedMail {
  fileprivate func line(isDryRun: Bool) -> String {
    let effect = changed.isEmpty ? "" : ", changed \(changed.joined(separator: ", "))"
    let past = isDryRun ? "would have noted" : "noted"
    switch outcome {
    case .opened:
      let owner = isCustomerNew ? customer.map { " of the new customer \($0)" } ?? "" : ""
      return "\(isDryRun ? "would open" : "opened") ticket \(ticket)\(owner)"
    case .replied: return "\(past) a reply on ticket \(ticket)\(effect)"
    case .noted: return "\(past) a program's answer on ticket \(ticket)"
    case .unchanged: return "ticket \(ticket) is unchanged: the mail had come in before"
    }
  }
}
