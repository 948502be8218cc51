import ArgumentParser
import CRMKit

/// `crm customer show`
struct CustomerShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show everything about a customer.",
    discussion: """
      JSON has the columns of a list, and with them company_id, addresses, notes, the ids of merged
      duplicates, and the provenance of the record.

      --history lists every value each field ever had instead: from when until when, and who wrote it. 'crm
      blame customer' shows which changeset each present value comes from.

      Examples:
        crm customer show 1
        crm customer show ada@example.org
        crm customer show shopify:1234 -f json
        crm customer show 1 --history
      """)

  @Argument(help: "customer by id, e-mail address, phone number or source:key") var customer: String
  @Flag(help: "list the field history instead: every value with its time and author") var history = false
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
