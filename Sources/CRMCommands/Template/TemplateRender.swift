import ArgumentParser
import CRMKit
import Tabular

/// `crm template render`
struct TemplateRender: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "render", abstract: "Fill in a reply template for a customer or a ticket.",
    discussion: """
      In text a subject is the first line, 'Subject: …', and an empty line follows, as in a mail. The agent is you, by
      CRM_ACTOR or the name of your account; where a user of that name is there, with what is known of the user. A
      placeholder without a value and without a default is an error (65) that names its place; so is a --set that no
      placeholder asks for (64).

      Examples:
        crm template render welcome --customer ada@example.org
        crm template render shipped --customer 1 --set tracking=1Z999
        crm template render closing --ticket 7 -f json
      """)
  static let columns = RenderedTemplateRow.columns

  @Argument(help: "Name of the template.", completion: .shellCommand("crm complete templates"))
  var template: String
  @Option(
    help: .init(
      "Whom it is written to: id, e-mail address, phone number or source:key; the ticket's by default.",
      valueName: "customer"))
  var customer: String?
  @Option(help: .init("The ticket that it answers: id, or source:number.", valueName: "ticket"))
  var ticket: String?
  @OptionGroup var values: TemplateValueOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let values = try environment.templateValues(values, customer: customer, ticket: ticket, in: store)
    let rendered = try store.template(template).render(values)
    var document = Document(
      schema: "crm.rendered_template/1", RenderedTemplateRow(rendered: rendered))
    document.line = (rendered.subject.map { "Subject: \($0)\n\n" } ?? "") + rendered.text
    try environment.console.write(document)
    return .done
  }
}

/// A template that was written with values.
struct RenderedTemplateRow: Tabulated {
  static let columns = [
    Column("name", help: "name of the template"),
    Column("subject", help: "the subject, where it has one"),
    Column("text", help: "the text"),
  ]

  let rendered: RenderedTemplate

  var cells: [Cell] { [.text(rendered.name), .optional(rendered.subject), .text(rendered.text)] }
}
