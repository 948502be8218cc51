import ArgumentParser
import CRMKit
import Tabular

/// `crm ticket open`
struct TicketOpen: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "open", abstract: "Open a ticket, or read one from an e-mail.",
    discussion: """
      'crm ticket add' is the same. A ticket starts in the first state of the setting ticket.states, 'new' by
      default. --text is the customer's message.

      With '-', the ticket is read from an e-mail on standard input, for the filter of a mail server. Attachments
      are listed by name but not stored. A reply to an existing ticket (In-Reply-To, References, or [#42] in the
      subject from its customer) is added to that ticket and reopens it; an automatic reply is added as a note. The
      options apply to new tickets only. An e-mail that was read before, by its Message-ID, changes nothing.

      Examples:
        crm ticket open 'Scanner does not start' --customer ada@example.org --text 'Since Monday it stays dark.'
        crm ticket open 'Invoice 1017' --priority high --category billing --team accounts --tag invoice
        crm ticket open 'Call back' --customer ada@example.org --channel phone --at 2026-01-15T08:30 --text - < notes.txt
        crm ticket open - --create-customer --team support < mail.eml
      """)
  static var result: (any Tabulated.Type)? { OpenedTicket.self }

  @Argument(help: "subject, or - for an e-mail on standard input") var subject: String
  @Option(help: "customer by id, e-mail address, phone number or source:key") var customer: String?
  @Flag(help: "add the sender of the e-mail as a customer if unknown") var createCustomer =
    false
  @Option(help: "message of the customer, or - for standard input") var text: String?
  @OptionGroup(title: "Values") var plain: NounFieldOptions<TicketPlainOptions>
  @OptionGroup(title: "Values") var values: NounFieldOptions<TicketLedgerOptions>
  @Option(
    help: .init("state; the first one by default", valueName: "state"),
    completion: .shellCommand("crm complete ticket-states"))
  var state: String?
  @Option(
    help: .init("tag; repeatable", valueName: "tag"),
    completion: .shellCommand("crm complete ticket-tags"),
    transform: { try value(of: "tags", TagName.init(parsing:))($0).text })
  var tag: [String] = []
  @Option(help: "source system") var source: String?
  @Option(help: "number in the source system") var number: String?
  @Option(help: .init("time the ticket was created; now by default", valueName: "time")) var at: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard !subject.trimmed.isEmpty else {
      throw UsageError(
        .missingArgument, "the subject is empty", hint: "crm ticket open 'Scanner does not start'")
    }
    let received = try subject == "-" ? takeMail(environment) : open(environment)
    try environment.console.write(receipt: OpenedTicket.document(received, isDryRun: global.dryRun))
    return .done
  }

  private func open(_ environment: Environment) throws -> Store.Written<ReceivedMail> {
    guard !createCustomer else {
      throw UsageError(
        .conflictingOptions, "--create-customer is for the sender of a mail",
        hint: "crm ticket open - --create-customer < mail.eml")
    }
    let text = try environment.text(text)
    let store = try environment.openStore(.writing)
    let customer = try customer.map(store.customerID)
    var draft = try draft(text, environment, store)
    draft.subject = subject.trimmed
    return try store.openTicket(draft, of: customer.map { "\($0)" }, dryRun: global.dryRun).map {
      ReceivedMail(outcome: .opened, ticket: $0, customer: customer)
    }
  }

  private func takeMail(_ environment: Environment) throws -> Store.Written<ReceivedMail> {
    guard text == nil, at == nil else {
      throw UsageError(
        .conflictingOptions, "a mail says itself what was written and when",
        hint: "leave --text and --at out")
    }
    let mail = try environment.naming("-") { try MailMessage(parsing: environment.readBytes(of: "-")) }
    let store = try environment.openStore(.writing)
    var intake = MailIntake()
    intake.draft = try draft(nil, environment, store)
    intake.customer = try customer.map(store.customerID)
    intake.createsCustomer = createCustomer
    return try store.receive(mail, intake, dryRun: global.dryRun)
  }

  private func draft(_ text: String?, _ environment: Environment, _ store: Store) throws -> TicketDraft {
    var draft = TicketDraft()
    draft.channel = plain["channel"].given
    draft.tags = tag
    draft.number = number.given
    draft.source = number == nil ? nil : source ?? "external"
    draft.createdAt = try environment.instant(happened: at, in: store)
    draft.entry.state = state
    draft.entry.values = try values.values(environment, store)
    draft.entry.text = text
    return draft
  }
}

extension Environment {
  /// A text of the command line, all of standard input where it is `-`; `nil` where nothing is left of it.
  func text(_ given: String?) throws -> String? {
    guard let given else { return nil }
    let text = try given == "-" ? String(decoding: readBytes(of: "-"), as: UTF8.self).trimmed : given.trimmed
    return text.isEmpty ? nil : text
  }
}

/// What opening a ticket, or taking in a mail, did.
struct OpenedTicket: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the ticket"),
    Column(
      "outcome",
      help: "opened; for an e-mail also replied, noted (an automatic reply) or unchanged"),
    Column("customer_id", .integer, help: "id of the customer; empty if unknown"),
    Column("customer_added", .boolean, help: "whether the sender was added as a customer"),
    Column("fields", .list, help: "fields that changed, of an existing ticket"),
    Column("attachments", .integer, help: "number of attachments of the e-mail"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
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
