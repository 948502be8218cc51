import ArgumentParser
import CRMKit
import Tabular

/// `crm order edit`
struct OrderEditCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change an order.",
    discussion: """
      What is given replaces what is there; --line replaces all lines, and the total with them. --clear empties a field.
      Refunds and cancelling have verbs of their own.

      Examples:
        crm order edit 1 --status paid --channel web
        crm order edit shop:1007 --customer ada@example.org --clear note
        crm order edit 2 --line 'sku=A1,quantity=3,price=6.25'
      """)
  static var result: (any Tabulated.Type)? { EditedRecord.self }

  static let clearable = [
    "customer", "channel", "campaign", "owner", "country", "note", "cancelled_at", "custom",
  ]

  @Argument(help: "Id, or source:number.") var order: String
  @OptionGroup(title: "Values") var values: OrderValueOptions
  @Option(help: "Id, e-mail address, phone number or source:key of the customer.") var customer: String?
  @Option(help: .init("Empty a field, named as its column.", valueName: "field")) var clear: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let id = try store.orderIDs([order])[0]
    var edit = try values.edit(environment, store)
    edit.customer = customer
    for name in clear { edit.changes.append(try RecordChange(clearing: name, of: Self.clearable)) }
    guard !edit.isEmpty else {
      throw UsageError(.missingArgument, "nothing to change is given", hint: "see crm order edit --help")
    }
    let edited = try store.editOrder(id, edit, dryRun: global.dryRun)
    try environment.console.write(
      receipt: EditedRecord.document("order", id, edited, isDryRun: global.dryRun))
    return .done
  }
}

extension RecordChange {
  /// - Throws: ``UsageError`` for a field that cannot be empty.
  init(clearing name: String, of clearable: [String]) throws {
    guard clearable.contains(name) else {
      throw UsageError(
        .invalidValue, "'\(name)' is not one of \(clearable.joined(separator: ", "))",
        hint: didYouMean(name, among: clearable))
    }
    self.init(name == "customer" ? "customer_id" : name, .null)
  }
}
