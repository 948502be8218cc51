import ArgumentParser
import CRMKit
import Tabular

/// `crm target show`
struct TargetShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show a sales target (quota).",
    discussion: """
      'crm report targets' shows how far the target is reached.

      Examples:
        crm target show 1
        crm target show 1 -f json
      """)

  @Argument(help: "id of the target") var target: Int64
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let (row, added, changed) = try environment.openStore(.reading).targetRow(target)
    try environment.console.write(
      Document.record("target", RecordTable.targets.columns, row, added, changed))
    return .done
  }
}
