import ArgumentParser
import CRMKit
import Tabular

/// `crm import presets`
struct ImportPresets: CRMCommand {
  static let configuration = CommandConfiguration(
    commandName: "presets", abstract: "List the exports that are known by their header.",
    discussion: """
      Examples:
        crm import presets
        crm import presets --columns preset,signature
      """)
  static let columns = ImportPresetRow.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(ImportPresetRow.all)
  }
}

/// `crm import aliases`
struct ImportAliases: CRMCommand {
  static let configuration = CommandConfiguration(
    commandName: "aliases", abstract: "List the header names that are taken for a field without a preset.",
    discussion: """
      Examples:
        crm import aliases
        crm import aliases -f csv
      """)
  static let columns = ColumnAlias.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(ColumnAlias.all)
  }
}

/// `crm import mappings`
struct ImportMappings: CRMCommand {
  static let configuration = CommandConfiguration(
    commandName: "mappings", abstract: "List the saved mappings.",
    discussion: """
      'crm customer import --save-mapping NAME' saves one, --mapping NAME uses it.

      Examples:
        crm import mappings
        crm import mappings -f json
      """)
  static let columns = StoredMapping.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).savedMappings())
  }
}

/// `crm import delete`
struct ImportDelete: CRMCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete a saved mapping.",
    discussion: """
      Examples:
        crm import delete leads
      """)

  @Argument(help: "Name of the mapping.") var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.openStore(.writing).deleteMapping(name, dryRun: global.dryRun)
    environment.console.note("deleted mapping \(name)")
    return .done
  }
}
