import ArgumentParser
import CRMKit
import Tabular

/// `crm deal link`
struct DealLink: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "link", abstract: "Add a contact to a deal, in a role.",
    discussion: """
      The customer of the deal itself needs no link. Linking a contact again with another role changes the
      role.

      Examples:
        crm deal link 1 grace@example.org --role buyer
      """)
  static var result: (any Tabulated.Type)? { LinkedDeal.self }

  @Argument(help: "deal by id or source:number") var deal: String
  @Argument(help: "customer by id, e-mail address, phone number or source:key") var customer: String
  @Option(help: "role in the deal") var role: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let (deal, customer) = (try store.dealIDs([deal])[0], try store.customerID(customer))
    let linked = try store.addContact(customer, to: deal, role: role, dryRun: global.dryRun)
    try environment.console.write(
      receipt: LinkedDeal.document(
        deal, customer, linked, global.dryRun ? "would link" : "linked",
        isDryRun: global.dryRun))
    return .done
  }
}

/// `crm deal unlink`
struct DealUnlink: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "unlink", abstract: "Remove a contact from a deal.",
    discussion: """
      Examples:
        crm deal unlink 1 grace@example.org
      """)
  static var result: (any Tabulated.Type)? { LinkedDeal.self }

  @Argument(help: "deal by id or source:number") var deal: String
  @Argument(help: "customer by id, e-mail address, phone number or source:key") var customer: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let (deal, customer) = (try store.dealIDs([deal])[0], try store.customerID(customer))
    let unlinked = try store.removeContact(customer, from: deal, dryRun: global.dryRun)
    try environment.console.write(
      receipt: LinkedDeal.document(
        deal, customer, unlinked, global.dryRun ? "would unlink" : "unlinked",
        isDryRun: global.dryRun))
    return .done
  }
}

/// What a link between a deal and a customer became.
struct LinkedDeal: Tabulated {
  static let columns = [
    Column("deal_id", .integer, help: "id of the deal"),
    Column("customer_id", .integer, help: "id of the customer"),
    Column("changed", .boolean, help: "whether anything changed"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]

  static func document(
    _ deal: Int64, _ customer: Int64, _ written: Store.Written<Bool>, _ verb: String, isDryRun: Bool
  ) -> Document {
    var document = Document(
      schema: "crm.deal_linked/1",
      LinkedDeal(cells: [
        .integer(deal), .integer(customer), .boolean(written.value), .optional(written.changeset),
        .boolean(isDryRun),
      ]))
    document.line =
      written.value
      ? "\(verb) customer \(customer) and deal \(deal)"
      : "customer \(customer) and deal \(deal) are unchanged"
    return document
  }
}
