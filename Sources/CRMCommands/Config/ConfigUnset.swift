import ArgumentParser
import CRMKit
import Tabular

/// `crm config unset`
struct ConfigUnset: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "unset", abstract: "Reset a setting to its default.",
    discussion: """
      Examples:
        crm config unset format
      """)
  static var result: (any Tabulated.Type)? { SettingChange.self }

  @Argument(help: "setting", completion: .shellCommand("crm complete settings")) var key: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let key = try Setting.Key(named: key)
    let written = try environment.openStore(.writing).set(key, to: nil, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Document(schema: "crm.setting_changed/1", SettingChange(key, nil, written.changeset, global)))
    return .done
  }
}
