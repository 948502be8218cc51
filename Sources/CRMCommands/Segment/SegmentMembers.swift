import ArgumentParser
import CRMKit
import Tabular

/// `crm segment members`
struct SegmentMembers: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "members", abstract: "List the customers of a segment.",
    discussion: """
      The columns are those of 'crm customer list'. --as-of counts only events up to that time, by what is
      known now; --frozen lists the customers of a snapshot made by 'crm segment freeze' instead.

      Examples:
        crm segment members vip
        crm segment members vip --as-of 2025-12-31 -f ids
        crm segment members --frozen vip-letter --columns id,email -f csv
      """)
  static let columns = CustomerList.standardColumns

  @OptionGroup var arguments: SegmentMemberArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var members = try arguments.members(in: environment)
    return try environment.console.write(chosen: &members)
  }
}
