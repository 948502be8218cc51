import ArgumentParser
import CRMKit

/// `crm customer show`
struct CustomerShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show everything about a customer.",
    discussion: """
      A customer is named by id, e-mail address, phone number or external id. JSON has the columns of a list, and beside
      them company_id, addresses, notes, and where it all came from.

      Examples:
        crm customer show 1
        crm customer show ada@example.org
        crm customer show shopify:1234 -f json
      """)

  @Argument(help: "Id, e-mail address, phone number or source:key.") var customer: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let portrait = try environment.openStore(.reading).customer(customer)
    try environment.console.write(portrait.document)
    return .done
  }
}
