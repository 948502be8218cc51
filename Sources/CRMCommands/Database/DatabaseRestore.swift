import ArgumentParser
import CRMKit
import Tabular

/// `crm db restore`
struct DatabaseRestore: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "restore", abstract: "Restore a backup; the replaced database is kept beside it.",
    discussion: """
      The backup is verified before anything is changed. The present database may be damaged or missing.

      Examples:
        crm db restore backup.db --yes
      """)
  static var result: (any Tabulated.Type)? { BackupRow.self }

  @Argument(help: "backup file", completion: .file()) var file: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.willRead(file)
    // What is replaced may be damaged or gone; while it can be read, it says in which format to write.
    (try? environment.openStore(.reading))?.close()
    let path = (try? environment.location.find()) ?? environment.location.created
    try environment.confirm("replace '\(path)' by '\(file)'")
    let context = environment.storeContext
    let summary =
      try global.dryRun
      ? Store.restorePreview(from: file, over: path, context: context)
      : Store.restore(from: file, over: path, context: context)
    try environment.console.write(receipt: Document(schema: "crm.restore/1", BackupRow(summary, global)))
    return .done
  }
}
