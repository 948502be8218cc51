import ArgumentParser
import CRMKit
import Tabular

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
  static var result: (any Tabulated.Type)? { WrittenTemplate.self }

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
    var document = Document(
      schema: "crm.template_deleted/1",
      WrittenTemplate(
        only == nil ? nil : written.value.first, only, written.changeset, isDryRun: global.dryRun))
    let subject = only.map { "template '\($0)'" } ?? "\(written.value.count) templates"
    document.line = "\(global.dryRun ? "would delete" : "deleted") \(subject)"
    try environment.console.write(receipt: document)
    return .done
  }
}
