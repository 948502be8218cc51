import ArgumentParser
import CRMKit

/// `crm order show`
struct OrderShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show everything about an order.",
    discussion: """
      An order is named by its id, or by source:number. JSON has the columns of a list, and beside them its lines, its
      refunds, and where it came from.

      Examples:
        crm order show 1
        crm order show shop:1007 -f json
      """)

  @Argument(help: "Id, or source:number.") var order: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let detail = try environment.openStore(.reading).order(order)
    try environment.console.write(detail.document)
    return .done
  }
}
