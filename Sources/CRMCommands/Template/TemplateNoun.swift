import ArgumentParser
import CRMKit
import Tabular

/// `crm template`
struct TemplateNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Reply templates for tickets and mailings, with placeholders.",
    discussion: """
      A template is a text with placeholders such as {{customer.name|there}}. 'crm ticket reply --template'
      answers a ticket with one, and 'crm template render' fills one in for a mailing.
      """,
    subcommands: [
      TemplateAdd.self, TemplateShow.self, TemplateList.self, TemplateEdit.self, TemplateDelete.self,
      TemplateFields.self, TemplateRender.self, TemplateImportCommand.self, TemplateExport.self,
    ])
}

/// `crm template add`
struct TemplateAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a reply or mailing template.",
    discussion: """
      A placeholder is a name in double braces: {{customer.name}}. Behind a bar stands the default:
      {{customer.first_name|there}}; without one, a missing value is an error that names the place, so that
      no blank is ever left. 'crm template fields' lists the names; a name that begins with set. gets its
      value from --set when the template is rendered. Unknown names are refused. Four braces, {{{{, write
      two; a single brace stands for itself.

      Examples:
        crm template add welcome --subject 'Welcome, {{customer.name}}' --text 'Dear {{customer.first_name|customer}}, …'
        crm template add shipped --text 'Your parcel {{set.tracking}} left on {{date}}. {{agent.name}}'
        crm template add closing --file closing.txt
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the template") var name: String
  @Option(parsing: .unconditional, help: "subject") var subject: String?
  @OptionGroup var text: TextOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard let text = try text.value(in: environment) else {
      throw UsageError(
        .missingArgument, "a template needs a text",
        hint: "crm template add \(name.quotedForShell) --text 'Dear {{customer.name}}, …'")
    }
    let template = MessageTemplate(name, subject: subject, text: text.asKeptText)
    let written = try environment.openStore(.writing).addTemplate(template, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.template_added/1",
      Receipt(written.value, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would add" : "added") template '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// `crm template list`
struct TemplateList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the reply templates.",
    discussion: """
      Examples:
        crm template list
        crm template list --columns name,text -f ndjson
      """)
  static let columns = RecordTable.templates.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var rows = try environment.templates(in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}

extension Environment {
  /// The templates in the order and with the columns that were asked for.
  func templates(in store: Store) throws -> RecordList {
    let columns = RecordTable.templates.columns
    return try store.templates(order: order(of: columns), columns: console.chosenColumns(of: columns))
  }
}

/// `crm template delete`
struct TemplateDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete reply templates.",
    discussion: """
      To delete several templates, crm asks for confirmation; scripts pass --yes. 'crm undo' restores them.

      Examples:
        crm template delete closing
        crm template delete closing shipped --yes
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "names of templates", completion: .shellCommand("crm complete templates"))
  var templates: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(templates, in: environment)
    let store = try environment.openStore(.writing)
    for name in names { _ = try store.template(name) }
    if names.count > 1 { try environment.confirm("delete \(names.count) templates") }
    let written = try store.deleteTemplates(names, dryRun: global.dryRun)
    let only = written.value.count == 1 ? names.first : nil
    try environment.console.write(
      receipt: Receipt.deleted(
        "template", written.value, written.map { _ in }, named: only, isDryRun: global.dryRun))
    return .done
  }
}

/// `crm template fields`
struct TemplateFields: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "fields", abstract: "List the placeholders (merge fields) of reply templates.",
    discussion: """
      Custom fields of customers are included. E-mail address and phone are the primary ones; of other lists
      every item is written. Any name that begins with set. is allowed too, and gets its value from --set.

      Examples:
        crm template fields
        crm template fields -f csv --no-header --columns name
      """)
  static let columns = TemplateFieldRow.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try environment.openStore(.reading).templateNames()
    return try environment.console.write(names.fields.map(TemplateFieldRow.init))
  }
}

/// A name that a placeholder may have.
struct TemplateFieldRow: Tabulated {
  static let columns = [
    Column("name", help: "name between the braces"),
    Column("meaning", help: "value it stands for"),
  ]

  let field: Column

  var cells: [Cell] { [.text(field.name), .text(field.help)] }
}

/// `crm template import`
struct TemplateImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Import reply templates (macros) from a file.",
    discussion: """
      Columns: name, text, and optionally subject. A template is matched by its name; one with unknown
      placeholders is rejected. Importing the same file again changes nothing.

      Examples:
        crm template import templates.csv
        crm template import macros.csv --map 'Macro Title=name' --map 'Comment=text' --on-error skip
      """)
  static var result: (any Tabulated.Type)? { ImportSummary.self }

  @OptionGroup var input: FileImportArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    return try input.options(of: .template, in: store, environment).run {
      try store.importTemplates($0, progress: $1)
    }
  }
}

/// `crm template export`
struct TemplateExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export reply templates to a file.",
    discussion: """
      The file extension selects the format; without one, and on standard output, it is csv. 'crm template
      import' reads csv, tsv, json and ndjson back.

      Examples:
        crm template export templates.csv
        crm template export -f ndjson > templates.ndjson
      """)
  static let columns = RecordTable.templates.columns

  @OptionGroup var output: ExportFileArgument
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try output.prepare(environment)
    var rows = try environment.templates(in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}
