import ArgumentParser
import CRMKit
import Tabular

/// `crm customer untag`
struct CustomerUntag: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "untag", abstract: "Remove tags from customers.",
    discussion: """
      Customers without the tags are unchanged.

      Examples:
        crm customer untag ada@example.org --tag vip
        crm customer list --tag lead -f ids | crm customer untag --ids-from - --tag lead
      """)
  static var result: (any Tabulated.Type)? { TaggedCustomers.self }

  @OptionGroup var words: TaggingArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let (customers, tags) = try words.parts(in: environment)
    let untagged = try environment.openStore(.writing).untag(customers, from: tags, dryRun: global.dryRun)
    try environment.console.write(receipt: words.document("untag", untagged, isDryRun: global.dryRun))
    return .done
  }
}
