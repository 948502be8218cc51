import ArgumentParser
import CRMKit
import Tabular

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
