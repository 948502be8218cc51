import ArgumentParser
import CRMKit
import Tabular

/// `crm template edit`
struct TemplateEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Edit a reply template.",
    discussion: """
      Examples:
        crm template edit welcome --text 'Hello {{customer.name|there}}, …'
        crm template edit welcome --name hello --subject ''
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the template", completion: .shellCommand("crm complete templates"))
  var template: String
  @Option(help: .init("new name", valueName: "name")) var name: String?
  @Option(parsing: .unconditional, help: "subject; '' to remove it") var subject: String?
  @OptionGroup var text: TextOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let text = try text.value(in: environment)
    guard name != nil || subject != nil || text != nil else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm template edit --help")
    }
    let store = try environment.openStore(.writing)
    let id = try store.template(template).id
    let written = try store.editTemplate(template, dryRun: global.dryRun) { new in
      new.name = name ?? new.name
      new.text = text?.asKeptText ?? new.text
      if let subject { new.subject = subject.isEmpty ? nil : subject }
    }
    let changed = written.value
    var document = Document(
      schema: "crm.template_edited/1",
      Receipt(
        id, name ?? template, fields: changed, changed: !changed.isEmpty, written.changeset,
        isDryRun: global.dryRun))
    document.line =
      changed.isEmpty
      ? "template '\(template)' is unchanged"
      : "\(global.dryRun ? "would change" : "changed") template '\(template)': \(changed.joined(separator: ", "))"
    try environment.console.write(receipt: document)
    return .done
  }
}
