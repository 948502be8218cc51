import ArgumentParser
import CRMKit
import Tabular

/// `crm order edit`
struct OrderEditCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Edit an order.",
    discussion: """
      Options replace the present value; --line replaces all lines, and the total with them. --clear empties
      a field. 'crm order refund' and 'crm order cancel' record refunds and cancellations.

      Examples:
        crm order edit 1 --status paid --channel web
        crm order edit shop:1007 --customer ada@example.org --clear note
        crm order edit 2 --line 'sku=A1,quantity=3,price=6.25'
      """)
  static var result: (any Tabulated.Type)? { EditedRecord.self }

  static let clearable = [
    "customer", "channel", "campaign", "owner", "country", "note", "cancelled_at", "custom",
  ]

  @Argument(help: "order by id or source:number") var order: String
  @OptionGroup(title: "Values") var values: OrderValueOptions
  @Option(help: "customer by id, e-mail address, phone number or source:key") var customer: String?
  @Option(help: .init("field to clear, named as its column", valueName: "field")) var clear: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let id = try store.orderIDs([order])[0]
    var edit = try values.edit(environment, store)
    edit.customer = customer
    for name in clear { edit.changes.append(try RecordChange(clearing: name, of: Self.clearable)) }
    guard !edit.isEmpty else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm order edit --help")
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
