import ArgumentParser
import CRMKit
import Tabular

/// `crm template render`
struct TemplateRender: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "render", abstract: "Fill in a reply template for a customer or a ticket.",
    discussion: """
      In text format a subject is the first line, 'Subject: …', followed by an empty line, as in an e-mail.
      The agent is the user who runs the command, by CRM_ACTOR or the name of the account. A placeholder
      without a value and without a default is an error (65) that names its place; so is a --set without a
      placeholder of that name (64).

      Examples:
        crm template render welcome --customer ada@example.org
        crm template render shipped --customer 1 --set tracking=1Z999
        crm template render closing --ticket 7 -f json
      """)
  static let columns = RenderedTemplateRow.columns

  @Argument(help: "name of the template", completion: .shellCommand("crm complete templates"))
  var template: String
  @Option(
    help: .init(
      "customer by id, e-mail address, phone number or source:key; the ticket's by default",
      valueName: "customer"))
  var customer: String?
  @Option(help: .init("ticket by id or source:number", valueName: "ticket"))
  var ticket: String?
  @OptionGroup var values: TemplateValueOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let values = try environment.templateValues(values, customer: customer, ticket: ticket, in: store)
    let rendered = try store.template(template).render(values)
    var document = Document(
      schema: "crm.template_rendered/1", RenderedTemplateRow(rendered: rendered))
    document.line = (rendered.subject.map { "Subject: \($0)\n\n" } ?? "") + rendered.text
    try environment.console.write(document)
    return .done
  }
}

/// A template that was written with values.
struct RenderedTemplateRow: Tabulated {
  static let columns = [
    Column("name", help: "name of the template"),
    Column("subject", help: "subject; empty if it has none"),
    Column("text", help: "text"),
  ]

  let rendered: RenderedTemplate

  var cells: [Cell] { [.text(rendered.name), .optional(rendered.subject), .text(rendered.text)] }
}

/// Values of placeholders that are given by hand.
struct TemplateValueOptions: ParsableArguments {
  @Option(
    help: .init(
      "value of a placeholder: tracking=123 for {{set.tracking}}, customer.name=Ada for {{customer.name}}; repeatable",
      valueName: "key=value"))
  var set: [String] = []

  /// Values by the whole names of placeholders; a key without a point is one of the template's own.
  ///
  /// - Throws: ``UsageError`` `invalid_value`.
  func values() throws -> [String: String] {
    try set.reduce(into: [:]) { values, pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        throw UsageError(
          .invalidValue, "'\(pair)' is not a key with its value", hint: "write --set tracking=123")
      }
      values[parts[0].contains(".") ? parts[0] : "set.\(parts[0])"] = parts[1]
    }
  }
}

extension Environment {
  /// What the placeholders of a template stand for.
  ///
  /// - Parameters:
  ///   - customer: whom it is written to; the customer of the ticket where none is named.
  ///   - ticket: the ticket that it answers.
  /// - Throws: ``RecordError``, ``UsageError``.
  func templateValues(
    _ options: TemplateValueOptions, customer: String?, ticket: String?, in store: Store
  ) throws -> TemplateValues {
    let zone = DayZone(try zone(of: store))
    var values = TemplateValues(agent: try store.templateAgent(actor), now: now, zone: zone)
    values.given = try options.values()
    values.ticket = try ticket.map { try store.templateTicket($0, zone: zone) }
    values.customer = try (customer ?? values.ticket?.customer.map { String($0) }).map(store.customer)
    return values
  }
}
