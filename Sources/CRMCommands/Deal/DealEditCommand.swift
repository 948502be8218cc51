import ArgumentParser
import CRMKit
import Tabular

/// `crm deal edit`
struct DealEditCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Edit a deal.",
    discussion: """
      Options replace the present value; --line replaces all lines, and the amount with them. --clear empties
      a field. A change of amount, win probability, expected close date or owner is an event of the deal's
      history, dated now or by --at. 'crm deal move', 'win' and 'lose' change the stage.

      Examples:
        crm deal edit 1 --amount 15000 --close-on 2026-04-30
        crm deal edit salesforce:0065g00000AAAAA --owner kim --clear probability
        crm deal edit 2 --line 'product=Press,quantity=1,price=9000' --line 'product=Training,price=800'
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  static let clearable =
    ["customer", "name", "lead_source", "campaign", "lost_reason", "note", "custom"] + DealEdit.ledgerColumns

  @Argument(help: "deal by id or source:number") var deal: String
  @OptionGroup(title: "Values") var values: DealValueOptions
  @Option(help: "customer by id, e-mail address, phone number or source:key") var customer: String?
  @Option(help: .init("field to clear, named as its column", valueName: "field")) var clear: [String] = []
  @Option(help: .init("time of the change, now by default", valueName: "time")) var at: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let id = try store.dealIDs([deal])[0]
    var edit = try values.edit(environment, store)
    edit.customer = customer
    edit.at = try environment.moment(happened: at, in: store)
    if edit.amount != nil || !edit.lines.isEmpty, edit.currency == nil, try store.currency(ofDeal: id) == nil
    {
      edit.currency = try store.baseCurrency()
    }
    for name in clear {
      let change = try RecordChange(clearing: name, of: Self.clearable)
      if DealEdit.ledgerColumns.contains(name) {
        edit.cleared.insert(name)
      } else {
        edit.changes.append(change)
      }
    }
    guard !edit.isEmpty else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm deal edit --help")
    }
    let edited = try store.editDeal(id, edit, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Receipt.edited("deal", id, edited, isDryRun: global.dryRun))
    return .done
  }
}
