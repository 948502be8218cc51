import ArgumentParser
import CRMKit
import Tabular

/// `crm segment show`
struct SegmentShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show a segment: rule, exceptions, snapshots and uses.",
    discussion: """
      The rule is shown as it was written, and as crm parses it.

      Examples:
        crm segment show vip
        crm segment show vip -f json
      """)

  @Argument(help: "name of the segment", completion: .shellCommand("crm complete segments")) var segment:
    String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let detail = try SegmentDetail(store.segment(segment), in: store)
    try environment.console.write(detail.document)
    return .done
  }
}
