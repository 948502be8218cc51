import ArgumentParser
import CRMKit

/// `crm order show`
struct OrderShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show everything about an order.",
    discussion: """
      JSON has the columns of a list, and with them lines, refunds and the provenance of the record.

      Examples:
        crm order show 1
        crm order show shop:1007 -f json
      """)

  @Argument(help: "order by id or source:number") var order: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let detail = try environment.openStore(.reading).order(order)
    try environment.console.write(detail.document)
    return .done
  }
}
