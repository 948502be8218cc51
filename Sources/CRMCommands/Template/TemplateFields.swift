import ArgumentParser
import CRMKit
import Tabular

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
