import ArgumentParser
import CRMKit
import Tabular

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
  static var result: (any Tabulated.Type)? { WrittenTemplate.self }

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
      WrittenTemplate(written.value, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would add" : "added") template '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}
