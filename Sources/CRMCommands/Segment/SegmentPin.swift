import ArgumentParser
import CRMKit
import Tabular

/// `crm segment pin`
struct SegmentPin: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "pin", abstract: "Include customers in a segment, whatever its rule says.",
    discussion: """
      A customer excluded by 'crm segment exclude' is included from then on.

      Examples:
        crm segment pin vip ada@example.org --reason "asked for it"
        crm customer list --tag board -f ids | crm segment pin vip --ids-from -
      """)
  static var result: (any Tabulated.Type)? { OverriddenCustomers.self }

  @OptionGroup var arguments: SegmentOverrideArguments
  @Option(help: .init("reason, kept in the history", valueName: "text")) var reason: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try arguments.run(.pin, ("pin", "pinned"), reason: reason, in: environment)
  }
}
