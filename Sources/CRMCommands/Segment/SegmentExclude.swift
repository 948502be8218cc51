import ArgumentParser
import CRMKit
import Tabular

/// `crm segment exclude`
struct SegmentExclude: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "exclude", abstract: "Exclude customers from a segment, whatever its rule says.",
    discussion: """
      A customer included by 'crm segment pin' is excluded from then on.

      Examples:
        crm segment exclude vip 2 --reason "a supplier"
        crm segment exclude vip 2 --dry-run
      """)
  static var result: (any Tabulated.Type)? { OverriddenCustomers.self }

  @OptionGroup var arguments: SegmentOverrideArguments
  @Option(help: .init("reason, kept in the history", valueName: "text")) var reason: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try arguments.run(.exclude, ("exclude", "excluded"), reason: reason, in: environment)
  }
}
