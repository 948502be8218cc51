import ArgumentParser
import CRMKit

/// `crm customer show`
struct CustomerShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show everything about a customer.",
    discussion: """
      A customer is named by id, e-mail address, phone number or external id. JSON has the columns of a list, and beside
      them company_id, addresses, notes, the ids that were merged into it, and where it all came from.

      With --history every value that every field ever had is listed instead: from when until when, and who wrote it.

      Examples:
        crm customer show 1
        crm customer show ada@example.org
        crm customer show shopify:1234 -f json
        crm customer show 1 --history
      """)

  @Argument(help: "Id, e-mail address, phone number or source:key.") var customer: String
  @Flag(help: "List every value that every field ever had.") var history = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    if history {
      return try environment.console.write(
        store.fieldHistory(ofCustomer: store.customerIDOfAnyTime(customer)))
    }
    let detail = try store.customer(customer)
    try environment.console.write(detail.document)
    return .done
  }
}
