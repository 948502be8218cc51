import ArgumentParser
import CRMKit
import Tabular

/// `crm ticket reply`
struct TicketReply: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "reply", abstract: "Add a reply to the customer, or a message from the customer.",
    discussion: """
      A reply opens a new ticket; a customer message (--incoming) reopens a pending, resolved or closed one. --state
      chooses another state. crm sends no e-mail itself. --template fills a reply template for the ticket and its
      customer; the subject of the template is ignored.

      Examples:
        crm ticket reply 1 'Please hold the button for ten seconds.' --state pending
        crm ticket reply 1 'It stays dark.' --incoming --at 2026-01-15T10:05
        crm ticket reply 1 - < answer.txt
        crm ticket reply 1 --template shipped --set tracking=1Z999
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "ticket by id or source:number") var ticket: String
  @Argument(help: "text, or - for standard input") var text: String?
  @Option(
    help: .init("reply with this template", valueName: "name"),
    completion: .shellCommand("crm complete templates"))
  var template: String?
  @OptionGroup var values: TemplateValueOptions
  @Flag(help: "the message is from the customer") var incoming = false
  @Option(
    help: .init("state after the message", valueName: "state"),
    completion: .shellCommand("crm complete ticket-states"))
  var state: String?
  @Option(
    help: .init("author; you by default", valueName: "name"),
    completion: .shellCommand("crm complete actors"))
  var actor: String?
  @OptionGroup(title: "Values") var ledger: NounFieldOptions<TicketLedgerOptions>
  @Option(help: .init("time of the message; now by default", valueName: "time")) var at: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try check()
    let given = try environment.text(text)
    let store = try environment.openStore(.writing)
    let id = try store.ticketIDs([ticket])[0]
    let answer = try template.map { name in
      let values = try environment.templateValues(values, customer: nil, ticket: String(id), in: store)
      return try store.template(name).render(values).text
    }
    var message = TicketMessage(answer ?? given, direction: incoming ? .in : .out)
    message.actor = actor
    var change = try ledger.change(at: at, environment, store)
    change.move = state.map { .to($0) }
    let written = try store.write(message, onTicket: id, change, dryRun: global.dryRun)
    let verb = incoming ? "noted a message on" : "replied to"
    try environment.console.write(
      receipt: Receipt.written(verb, id, written, isDryRun: global.dryRun))
    return .done
  }

  /// - Throws: ``UsageError`` where there is no text, or more than one.
  private func check() throws {
    guard text != nil || template != nil else {
      throw UsageError(
        .missingArgument, "neither a text nor a template is given",
        hint: "crm ticket reply 1 'Dear customer, …'")
    }
    guard text == nil || template == nil, template != nil || values.set.isEmpty, template == nil || !incoming
    else {
      throw UsageError(
        .conflictingOptions, "a template is an answer of its own, with its own values",
        hint: "give a text, or --template NAME with --set")
    }
  }
}

/// `crm ticket note`
struct TicketNote: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "note", abstract: "Add an internal note to a ticket.",
    discussion: """
      Examples:
        crm ticket note 1 'The adapter is of the recalled series.'
        crm ticket note 1 - --at 2026-01-15T10:30 < call.txt
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "ticket by id or source:number") var ticket: String
  @Argument(help: "note, or - for standard input") var text: String
  @OptionGroup(title: "Values") var ledger: NounFieldOptions<TicketLedgerOptions>
  @Option(help: .init("time of the message; now by default", valueName: "time")) var at: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let message = TicketMessage(try environment.text(text))
    let store = try environment.openStore(.writing)
    let id = try store.ticketIDs([ticket])[0]
    let change = try ledger.change(at: at, environment, store)
    let written = try store.write(message, onTicket: id, change, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Receipt.written("noted on", id, written, isDryRun: global.dryRun))
    return .done
  }
}

extension Receipt {
  /// The receipt of something that was written on a ticket; its line is `replied to ticket 7: state open`.
  fileprivate static func written(
    _ verb: String, _ id: Int64, _ written: Store.Written<[String]>, isDryRun: Bool
  ) -> Document {
    var document = Document(
      schema: "crm.ticket_edited/1",
      Receipt([id], changed: true, fields: written.value, written.changeset, isDryRun: isDryRun))
    let effect = written.value.isEmpty ? "" : ", changed \(written.value.joined(separator: ", "))"
    document.line = "\(isDryRun ? "would have " : "")\(verb) ticket \(id)\(effect)"
    return document
  }
}

/// The values of a ticket that its ledger keeps, as commands set them.
enum TicketLedgerOptions: FieldOptionSet {
  static let fields = FieldTable.tickets.fields([.set, .ledger])
  static let isFilter = false
}

/// The other values of a ticket.
enum TicketPlainOptions: FieldOptionSet {
  static let fields = FieldTable.tickets.fields(.set).filter { !$0.has(.ledger) && $0.name != "subject" }
  static let isFilter = false
}

enum TicketFilters: FieldOptionSet {
  static let fields = FieldTable.tickets.fields(.filtered)
  static let isFilter = true
}

extension NounFieldOptions<TicketLedgerOptions> {
  func values(_ environment: Environment, _ store: Store) throws -> TicketValues {
    var values = TicketValues()
    for (place, field) in TicketValues.fields.enumerated() {
      guard let text = self[field.name] else { continue }
      values[place] = text.trimmed.isEmpty ? nil : try environment.value(of: field, text, in: store)
    }
    return values
  }

  /// - Parameter at: when, as an option says it.
  func change(at: String?, _ environment: Environment, _ store: Store) throws -> TicketChange {
    var change = TicketChange()
    change.values = try values(environment, store)
    for (field, texts) in given where field.has(.cleared) && texts.last?.trimmed.isEmpty == true {
      change.cleared.insert(field.name)
    }
    change.at = try environment.moment(happened: at, in: store)
    return change
  }
}

extension TicketPriority: Choice {}
extension ServiceState.Category: Choice {}
extension TicketLinkKind: Choice {}
