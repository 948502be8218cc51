import ArgumentParser
import CRMKit
import Tabular

/// `crm field delete`
struct FieldDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a custom field with all its values.",
    discussion: """
      If customers have values of the field, crm asks for confirmation; scripts pass --yes. 'crm undo'
      restores field and values.

      Examples:
        crm field delete tier
        crm field delete tier --yes
      """)
  static var result: (any Tabulated.Type)? { WrittenField.self }

  @Argument(help: "name of the field", completion: .shellCommand("crm complete fields")) var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let field = try store.field(name)
    let count = try store.countValues(of: field)
    let values = count == 0 ? "" : " and \(count) value\(count == 1 ? "" : "s") of it"
    if count > 0 { try environment.confirm("delete field '\(name)'\(values)") }
    let written = try store.delete(field, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.field_deleted/1", WrittenField(field.id, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") field '\(name)'\(values)"
    try environment.console.write(receipt: document)
    return .done
  }
}
