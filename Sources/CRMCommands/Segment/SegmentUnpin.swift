import ArgumentParser
import CRMKit
import Tabular

/// `crm segment unpin`
struct SegmentUnpin: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "unpin", abstract: "Remove manual inclusions and exclusions from a segment.",
    discussion: """
      The rule alone decides about these customers afterwards.

      Examples:
        crm segment unpin vip 2
        crm segment unpin vip ada@example.org 2 --dry-run
      """)
  static var result: (any Tabulated.Type)? { OverriddenCustomers.self }

  @OptionGroup var arguments: SegmentOverrideArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try arguments.run(nil, ("unpin", "unpinned"), in: environment)
  }
}
