import ArgumentParser
import CRMKit
import Tabular

/// `crm import presets`
struct ImportPresets: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "presets", abstract: "List the import presets: systems whose exports are recognised.",
    discussion: """
      Examples:
        crm import presets
        crm import presets --noun order
        crm import presets --columns preset,signature
      """)
  static let columns = ImportPresetRow.columns

  @OptionGroup var records: ImportNounOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let noun = records.noun?.rawValue
    return try environment.console.write(ImportPresetRow.all.filter { noun == nil || $0.noun == noun })
  }
}

/// `crm import aliases`
struct ImportAliases: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "aliases", abstract: "List the column names that imports recognise.",
    discussion: """
      Examples:
        crm import aliases
        crm import aliases --noun order
        crm import aliases -f csv
      """)
  static let columns = ListedAlias.columns

  @OptionGroup var records: ImportNounOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(ListedAlias.all(of: records.noun))
  }
}

/// `crm import mappings`
struct ImportMappings: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "mappings", abstract: "List the saved import mappings.",
    discussion: """
      'crm customer import --save-mapping NAME' saves an import mapping, --mapping NAME applies it.

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
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a saved import mapping.",
    discussion: """
      Examples:
        crm import delete leads
      """)
  static var result: (any Tabulated.Type)? { DeletedMapping.self }

  @Argument(help: "name of the mapping", completion: .shellCommand("crm complete mappings")) var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let changeset = try environment.openStore(.writing).deleteMapping(name, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.mapping_deleted/1",
      DeletedMapping(name: name, changeset: changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") mapping '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// What deleting a mapping did.
private struct DeletedMapping: Tabulated {
  static let columns = [
    Column("name", help: "name of the mapping"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  var name: String
  var changeset: Int64?
  var isDryRun: Bool

  var cells: [Cell] { [.text(name), .optional(changeset), .boolean(isDryRun)] }
}

/// What the records of a file are.
struct ImportNounOption: ParsableArguments {
  @Option(
    help: .init(
      "noun of the records: customer, order, deal, ticket, survey and so on",
      valueName: "noun"),
    completion: .list(RecordNoun.allCases.map(\.command)), transform: recordNoun(argument:))
  var noun: RecordNoun?
}

private func recordNoun(argument: String) throws -> RecordNoun {
  let word = argument.lowercased()
  if let noun = RecordNoun.allCases.first(where: { $0.command == word || $0.rawValue == word }) {
    return noun
  }
  let words = RecordNoun.allCases.map(\.command)
  throw UsageError(
    .invalidValue, "'\(argument)' is not one of \(words.joined(separator: ", "))",
    hint: didYouMean(word, among: words))
}

extension RecordNoun {
  /// The noun whose import takes the records.
  var command: String {
    switch self {
    case .answer: "survey"
    case .article: "kb"
    default: rawValue
    }
  }
}
