import ArgumentParser
import CRMKit
import Tabular

/// `crm config set`
struct ConfigSet: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "set", abstract: "Set a setting.",
    discussion: """
      The setting owner names a user of 'crm user list'; while there are no users, it can be any name.

      Examples:
        crm config set format json
        crm config set default-region DE
      """)
  static var result: (any Tabulated.Type)? { SettingChange.self }

  @Argument(help: "setting", completion: .shellCommand("crm complete settings")) var key: String
  @Argument(help: "new value") var value: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let key = try Setting.Key(named: key)
    try key.check(value)
    let store = try environment.openStore(.writing)
    let value = key == .owner ? environment.named(value) : value
    let written = try store.set(key, to: value, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Document(schema: "crm.setting_changed/1", SettingChange(key, value, written.changeset, global))
    )
    return .done
  }
}
