import ArgumentParser
import CRMKit
import Tabular

/// `crm template show`
struct TemplateShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show a reply template with its placeholders.",
    discussion: """
      Examples:
        crm template show welcome
        crm template show welcome -f json
      """)
  static let columns = ShownTemplate.columns

  @Argument(help: "name of the template", completion: .shellCommand("crm complete templates"))
  var template: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let (template, added, changed) = try environment.openStore(.reading).templateDetail(template)
    let shown = try ShownTemplate(template)
    var document = Document.record("template", ShownTemplate.columns, shown.cells, added, changed)
    let fields = zip(ShownTemplate.columns, shown.cells).dropLast().map { ($0.name, $1.lines) }
    document.text.sections[0] = TextDocument.Section(fields: fields)
    document.text.sections.append(TextDocument.Section(fields: [("text", [template.text])]))
    try environment.console.write(document)
    return .done
  }
}

/// A template with the names that it asks for.
struct ShownTemplate: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the template"),
    Column("name", help: "name of the template"),
    Column("subject", help: "subject, with placeholders"),
    Column("placeholders", .list, help: "names of the placeholders, each once"),
    Column("required", .list, help: "placeholders without a default"),
    Column("created_at", .instant, help: "time it was added"),
    Column("text", help: "text, with placeholders"),
  ]

  let cells: [Cell]

  init(_ template: MessageTemplate) throws {
    let placeholders = try template.parsed().flatMap(\.text.placeholders)
    cells = [
      .integer(template.id), .text(template.name), .optional(template.subject),
      .list(placeholders.map(\.name).uniqued()),
      .list(placeholders.filter { $0.fallback == nil }.map(\.name).uniqued()),
      .instant(template.createdAt.seconds), .text(template.text),
    ]
  }
}
