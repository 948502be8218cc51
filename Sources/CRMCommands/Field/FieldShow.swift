import ArgumentParser
import CRMKit
import Tabular

/// `crm field show`
struct FieldShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show",
    abstract: "Show a custom field and how many customers have a value.",
    discussion: """
      Examples:
        crm field show tier
      """)

  @Argument(help: "name of the field", completion: .shellCommand("crm complete fields")) var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let field = try store.field(name)
    try environment.console.write(
      Document(schema: "crm.field/1", UsedField(field: field, customers: try store.countValues(of: field))))
    return .done
  }
}

/// A field, and how much it is used.
struct UsedField: Tabulated {
  static let columns =
    CustomField.columns + [Column("customers", .integer, help: "customers with a value")]

  let field: CustomField
  let customers: Int

  var cells: [Cell] { field.cells + [.integer(Int64(customers))] }
}
