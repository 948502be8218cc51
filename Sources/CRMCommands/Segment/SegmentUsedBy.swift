import ArgumentParser
import CRMKit
import Tabular

/// `crm segment used-by`
struct SegmentUsedBy: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "used-by", abstract: "List the alerts, rules and segments that use a segment.",
    discussion: """
      Only direct uses are listed; repeat the command for the segments it lists.

      Examples:
        crm segment used-by vip
        crm segment used-by vip --exit-code -q
      """)
  static let columns = SegmentUser.columns

  @Argument(help: "name of the segment", completion: .shellCommand("crm complete segments")) var segment:
    String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    return try environment.console.write(store.users(of: store.segment(segment).name))
  }
}
