import ArgumentParser
import CRMKit
import Tabular

/// `crm deal add`
struct DealAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a lead or a deal.",
    discussion: """
      A lead is a deal in an early stage, mostly without an amount. It begins in the first stage of its funnel, which need not
      be named where there is one alone. A customer is named by id, e-mail address, phone number or source:key; without one
      the deal is nobody's yet. --contact names others who have a part in it.

      Examples:
        crm deal add ada@example.org --name 'New press' --amount 12000 --currency EUR --close-on 2026-03-31
        crm deal add ada@example.org --funnel b2b --stage qualified --contact grace@example.org=buyer --owner sam
        crm deal add --name 'Enquiry from the fair' --lead-source fair --source web --number 77
      """)
  static var result: (any Tabulated.Type)? { AddedRecord.self }

  @Argument(help: "Id, e-mail address, phone number or source:key of the customer.") var customer: String?
  @OptionGroup(title: "Values") var values: DealValueOptions
  @Option(
    help: "Its funnel; the only one there is by default.", completion: .shellCommand("crm complete funnels"))
  var funnel: String?
  @Option(
    help: "The stage that it begins in; the first by default.",
    completion: .shellCommand("crm complete stages"))
  var stage: String?
  @Option(
    name: .customLong("contact"),
    help: .init(
      "A customer who has a part in it, with the part: 'grace@example.org=buyer'.", valueName: "customer"))
  var contacts: [String] = []
  @Option(help: .init("When it began; now by default.", valueName: "time")) var at: String?
  @Option(help: .init("Why it was lost, where it begins so.", valueName: "text")) var reason: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var addition = try values.addition(environment, store)
    addition.customer = customer
    addition.draft.funnel = funnel
    addition.draft.stage = stage
    addition.draft.lostReason = reason
    addition.draft.times.created = try environment.instant(happened: at, in: store)
    addition.contacts = contacts.map { text in
      let parts = text.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      return (name: parts.first ?? "", role: parts.count > 1 ? parts[1] : nil)
    }
    let added = try store.addDeal(addition, dryRun: global.dryRun)
    try environment.console.write(receipt: AddedRecord.document("deal", added, isDryRun: global.dryRun))
    return .done
  }
}
