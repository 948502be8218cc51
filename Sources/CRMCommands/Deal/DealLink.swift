import ArgumentParser
import CRMKit
import Tabular

/// `crm deal link`
struct DealLink: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "link", abstract: "Link a customer to a deal, in a role.",
    discussion: """
      The customer that the deal is with needs no link. Linking again with another role changes the role.

      Examples:
        crm deal link 1 grace@example.org --role buyer
      """)
  static var result: (any Tabulated.Type)? { LinkedDeal.self }

  @Argument(help: "Id, or source:number.") var deal: String
  @Argument(help: "Id, e-mail address, phone number or source:key of the customer.") var customer: String
  @Option(help: "Part in the deal.") var role: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let (deal, customer) = (try store.dealIDs([deal])[0], try store.customerID(customer))
    let linked = try store.addContact(customer, to: deal, role: role, dryRun: global.dryRun)
    try environment.console.write(
      receipt: LinkedDeal.document(
        deal, customer, linked, global.dryRun ? "would link" : "linked", "is linked to it already",
        isDryRun: global.dryRun))
    return .done
  }
}

/// `crm deal unlink`
struct DealUnlink: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "unlink", abstract: "Unlink a customer from a deal.",
    discussion: """
      Examples:
        crm deal unlink 1 grace@example.org
      """)
  static var result: (any Tabulated.Type)? { LinkedDeal.self }

  @Argument(help: "Id, or source:number.") var deal: String
  @Argument(help: "Id, e-mail address, phone number or source:key of the customer.") var customer: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let (deal, customer) = (try store.dealIDs([deal])[0], try store.customerID(customer))
    let unlinked = try store.removeContact(customer, from: deal, dryRun: global.dryRun)
    try environment.console.write(
      receipt: LinkedDeal.document(
        deal, customer, unlinked, global.dryRun ? "would unlink" : "unlinked", "is not linked to it",
        isDryRun: global.dryRun))
    return .done
  }
}

/// What a link between a deal and a customer became.
struct LinkedDeal: Tabulated {
  static let columns = [
    Column("deal_id", .integer, help: "Number of the deal."),
    Column("customer_id", .integer, help: "Number of the customer."),
    Column("changed", .boolean, help: "Whether anything changed."),
    Column("changeset", .integer, help: "The changeset; none where nothing changed."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]

  static func document(
    _ deal: Int64, _ customer: Int64, _ written: Store.Written<Bool>, _ verb: String, _ otherwise: String,
    isDryRun: Bool
  ) -> Document {
    var document = Document(
      schema: "crm.deal_linked/1",
      LinkedDeal(cells: [
        .integer(deal), .integer(customer), .boolean(written.value), .optional(written.changeset),
        .boolean(isDryRun),
      ]))
    document.line =
      written.value ? "\(verb) customer \(customer) and deal \(deal)" : "customer \(customer) \(otherwise)"
    return document
  }
}
