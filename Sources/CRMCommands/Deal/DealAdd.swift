import ArgumentParser
import CRMKit
import Tabular

/// `crm deal add`
struct DealAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a lead or a deal (opportunity).",
    discussion: """
      A lead is a deal in an early stage, mostly without an amount. It starts in the first stage of its
      funnel (pipeline), which need not be named if there is only one. A deal without a customer can be
      linked to one later. --contact adds other contacts with their roles.

      Examples:
        crm deal add ada@example.org --name 'New press' --amount 12000 --currency EUR --close-on 2026-03-31
        crm deal add ada@example.org --funnel b2b --stage qualified --contact grace@example.org=buyer --owner sam
        crm deal add --name 'Enquiry from the fair' --lead-source fair --source web --number 77
      """)
  static var result: (any Tabulated.Type)? { AddedRecord.self }

  @Argument(help: "customer by id, e-mail address, phone number or source:key") var customer: String?
  @OptionGroup(title: "Values") var values: DealValueOptions
  @Option(
    help: "funnel (pipeline) of the deal; the only one by default",
    completion: .shellCommand("crm complete funnels"))
  var funnel: String?
  @Option(
    help: "stage it starts in; the first by default",
    completion: .shellCommand("crm complete stages"))
  var stage: String?
  @Option(
    name: .customLong("contact"),
    help: .init(
      "another contact of the deal with a role: 'grace@example.org=buyer'; repeatable", valueName: "customer")
  )
  var contacts: [String] = []
  @Option(help: .init("time it was created, now by default", valueName: "time")) var at: String?
  @Option(help: .init("reason if it is added as lost", valueName: "text")) var reason: String?
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
