import ArgumentParser
import CRMKit
import Tabular

/// `crm import --all`
struct ImportAll: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "--all", abstract: "Import a whole database from a file of 'crm export --all'.",
    discussion: """
      The database must be empty; 'crm init' creates one. Every row keeps its id, and the content hash is the
      same afterwards ('crm db content-hash'). A file with history keeps its changesets: log, hash chain and
      undo are those of the source database. Rows without history become one changeset of this import.

      A file that was truncated or altered is refused with its line, and nothing is written.

      Examples:
        crm import --all shop.ndjson
        crm import --all shop.ndjson --dry-run
        crm export --all | crm --db copy.db import --all -
      """)
  static var result: (any Tabulated.Type)? { ArchiveSummary.self }

  @Argument(help: "file, or - for standard input", completion: .file()) var file: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let summary = try environment.naming(file) {
      try store.importAll(from: file, standardInput: environment.streams.input, dryRun: global.dryRun)
    }
    try environment.console.write(receipt: Document(schema: "crm.import_all/1", summary))
    return .done
  }
}
