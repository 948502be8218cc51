import ArgumentParser
import CRMKit
import Tabular

/// `crm config`: settings, which live in the database and travel with it; and all that is configured, as a file.
struct ConfigNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Settings of the database, and its whole configuration as a file.",
    discussion: """
      Settings are stored in the database, and their changes in its history. Options and environment
      variables override them for one command.
      """,
    subcommands: [
      ConfigGet.self, ConfigSet.self, ConfigUnset.self, ConfigList.self, ConfigExport.self,
      ConfigImport.self,
    ])
}

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

/// What a change of a setting did.
struct SettingChange: Tabulated {
  static let columns = [
    Column("key", help: "setting"),
    Column("value", help: "new value; empty if it was unset"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, shown: false, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]

  init(_ key: Setting.Key, _ value: String?, _ changeset: Int64?, _ global: GlobalOptions) {
    cells = [
      .text(key.rawValue), .optional(value), changeset.map(Cell.integer) ?? .null, .boolean(global.dryRun),
    ]
  }
}

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

/// `crm config list`
struct ConfigList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List every setting with its value.",
    discussion: """
      Examples:
        crm config list
      """)
  static let columns = Setting.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).settings())
  }
}

/// `crm config import`
struct ConfigImport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Import the configuration from a file.",
    discussion: """
      The file is one written by 'crm config export', edited or not. Everything in it is added or changed in
      one changeset, with the checks of each noun's own verbs; --dry-run shows the differences. A field that
      a definition leaves out gets its default. Definitions are matched by noun and name, so a new name is a
      new definition.

      Nothing is removed without --prune, which deletes definitions that the file does not have, of the nouns
      that "nouns" at its head lists, with their related data: answers of a survey, values of a field. crm
      lists what would be removed and asks for confirmation; scripts pass --yes. A definition in use is not
      removed, and the import is refused. Importing the file again changes nothing.

      Examples:
        crm config import crm.json --dry-run
        crm config import crm.json
        crm config import crm.json --prune --yes
        crm config export | crm --db other.db config import -
      """)
  static var result: (any Tabulated.Type)? { DefinitionChangeRow.self }

  @Argument(help: "file, or - for standard input", completion: .file()) var file: String
  @Flag(help: "remove definitions that the file does not have") var prune = false
  @OptionGroup var choice: DefinitionNounOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let nouns = try choice.nouns()
    let store = try environment.openStore(.writing)
    let asOf = try environment.asOfNow(in: store)
    let bytes = try environment.readBytes(of: file)
    func run(dryRun: Bool) throws -> Store.Written<DefinitionSummary> {
      try environment.naming(file) {
        try store.importDefinitions(
          DefinitionFile(parsing: bytes, name: file), of: nouns, prunes: prune, asOf: asOf, dryRun: dryRun
        ) { key, value in try key.check(value) }
      }
    }
    if prune, !global.dryRun, !global.yes {
      let removed = try run(dryRun: true).value.removal
      if let removed { try environment.confirm(removed) }
    }
    let written = try run(dryRun: global.dryRun)
    try environment.console.write(
      receipt: written.value.document(changeset: written.changeset, isDryRun: global.dryRun))
    return .done
  }
}

extension DefinitionSummary {
  /// What is removed, in a few words; `nil` for nothing.
  fileprivate var removal: String? {
    let removed = changes.filter { $0.kind == .removed }
    let gone = (removed.filter { !$0.related.isEmpty } + removed.filter(\.related.isEmpty)).map {
      "\($0.noun) '\($0.name)'" + ($0.related.isEmpty ? "" : " with \($0.related.text)")
    }
    guard gone.count > 5 else { return gone.isEmpty ? nil : "remove \(gone.joined(separator: ", "))" }
    return "remove \(gone.prefix(4).joined(separator: ", ")) and \(gone.count - 4) more definitions"
  }
}
