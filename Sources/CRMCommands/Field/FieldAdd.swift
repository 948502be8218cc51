import ArgumentParser
import CRMKit
import Tabular

/// `crm field add`
struct FieldAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a custom field of customers, with a type.",
    discussion: """
      The field becomes a column of every list of customers and a name in rules; --set of 'crm customer add'
      and 'crm customer edit' checks its values. Its name is snake_case and not that of a present column.

      Examples:
        crm field add tier --type enum --values gold,silver --required --stale-after 180d
        crm field add credit_limit --type decimal --help-text 'in euros'
      """)
  static var result: (any Tabulated.Type)? { WrittenField.self }

  @Argument(help: "name of the field") var name: String
  @OptionGroup(title: "Declaration") var options: FieldOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let declaration = try options.declaration(of: name)
    let written = try environment.openStore(.writing).declare(declaration, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.field_added/1",
      WrittenField(written.value, name, written.changeset, isDryRun: global.dryRun))
    document.line = global.dryRun ? "would add field '\(name)'" : "added field '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}
