import ArgumentParser
import CRMKit
import Tabular

/// `crm field edit`
struct FieldEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Edit a custom field.",
    discussion: """
      A new type converts every customer's value, and is refused if one cannot be converted (exit 5). Values
      that an enum no longer allows stay until they are changed; 'crm customer lint' lists them.

      Examples:
        crm field edit tier --values gold,silver,bronze
        crm field edit tier --no-required --stale-after none
        crm field edit seats --type integer
      """)
  static var result: (any Tabulated.Type)? { WrittenField.self }

  @Argument(help: "name of the field", completion: .shellCommand("crm complete fields")) var name: String
  @OptionGroup(title: "Declaration") var options: FieldOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard !options.isEmpty else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm field edit --help")
    }
    let store = try environment.openStore(.writing)
    let field = try store.field(name)
    let declaration = try options.declaration(of: name, changing: field)
    let written = try store.redeclare(field, as: declaration, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.field_edited/1", WrittenField(field.id, name, written.changeset, isDryRun: global.dryRun))
    let verb = global.dryRun ? "would change" : "changed"
    document.line = written.value ? "\(verb) field '\(name)'" : "field '\(name)' is unchanged"
    try environment.console.write(receipt: document)
    return .done
  }
}
