import ArgumentParser
import CRMKit
import Tabular

/// `crm db vacuum`
struct DatabaseVacuum: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "vacuum", abstract: "Free the disk space of deleted rows.",
    discussion: """
      Examples:
        crm db vacuum
      """)
  static var result: (any Tabulated.Type)? { VacuumRow.self }

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let size = global.dryRun ? (before: store.byteCount, after: store.byteCount) : try store.vacuum()
    try environment.console.write(receipt: Document(schema: "crm.vacuum/1", VacuumRow(size, global)))
    return .done
  }
}

/// What a vacuum saved.
private struct VacuumRow: Tabulated {
  static let columns = [
    Column("bytes_before", .integer, help: "size of the file before"),
    Column("bytes_after", .integer, help: "size of the file after"),
    Column("dry_run", .boolean, shown: false, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]

  init(_ size: (before: Int64, after: Int64), _ global: GlobalOptions) {
    cells = [.integer(size.before), .integer(size.after), .boolean(global.dryRun)]
  }
}
