import ArgumentParser
import CRMKit
import Tabular

/// `crm customer tag`
struct CustomerTag: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "tag", abstract: "Add tags to customers.",
    discussion: """
      Customers that already have the tags are unchanged.

      Examples:
        crm customer tag ada@example.org --tag vip
        crm customer tag 1 2 --tag vip --tag newsletter
        crm customer list --country DE -f ids | crm customer tag --ids-from - --tag german
      """)
  static var result: (any Tabulated.Type)? { TaggedCustomers.self }

  @OptionGroup var words: TaggingArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let (customers, tags) = try words.parts(in: environment)
    let tagged = try environment.openStore(.writing).tag(customers, with: tags, dryRun: global.dryRun)
    try environment.console.write(receipt: words.document("tag", tagged, isDryRun: global.dryRun))
    return .done
  }
}
