import ArgumentParser
import CRMKit
import Tabular

/// `crm config get`
struct ConfigGet: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "get", abstract: "Print a setting; exit 1 if it is not set.",
    discussion: """
      Examples:
        crm config get format
      """)

  @Argument(help: "setting", completion: .shellCommand("crm complete settings")) var key: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let key = try Setting.Key(named: key)
    let setting = try environment.openStore(.reading).settings().first { $0.key == key.rawValue }
    guard let setting, let value = setting.value else { return .finding }
    var document = Document(schema: "crm.setting/1", setting)
    document.line = value
    try environment.console.write(document)
    return .done
  }
}
