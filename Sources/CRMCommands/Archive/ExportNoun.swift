import ArgumentParser
import CRMKit
import Tabular

/// `crm export`
struct ExportNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Export the whole database; nouns export their own records.",
    discussion: """
      'crm export --all' is a complete copy, and 'crm import --all' restores it. Nouns export their records
      for other programs, as in 'crm customer export'.
      """,
    subcommands: [ExportAll.self])
}

/// `crm export --all`
struct ExportAll: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "--all", abstract: "Export the whole database as NDJSON.",
    discussion: """
      The first line has the kind of file, the schema version, the id of the database and its last
      changeset. Each row follows as a line {"table":"customer","row":{"id":1,…}}: every column of every
      table, as stored; instants are Unix seconds, money is in minor units. The last line has the number
      of rows of each table, the content hash of the database and the SHA-256 of all lines before it, so
      that 'crm import --all' can verify that the file is complete.

      --history includes changesets and before images, so that undo works in the database that imports the
      file. --known-at exports the database as it was then.

      Examples:
        crm export --all -o shop.ndjson
        crm export --all --history -o shop.ndjson
        crm export --all --known-at 2026-01-14 -o before.ndjson
        crm export --all | crm --db copy.db import --all -
      """)

  @Flag(help: "include changesets and before images") var history = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    if let format = global.askedFormat ?? global.output.flatMap({ OutputFormat(fileName: $0) }),
      format != .ndjson
    {
      throw UsageError(
        .conflictingOptions, "a whole database is written as ndjson, not as \(format.rawValue)",
        hint: "name it .ndjson, and leave out the format; crm customer export writes others")
    }
    let store = try environment.openStore(.reading)
    _ = try environment.console.stream { try store.exportAll(history: history, to: $0) }
    return .done
  }
}
