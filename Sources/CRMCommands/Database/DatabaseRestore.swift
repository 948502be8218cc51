import ArgumentParser
import CRMKit
import Tabular

/// `crm db restore`
struct DatabaseRestore: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "restore", abstract: "Bring back a backup; the contents it replaces are kept beside it.",
    discussion: """
      The backup is proved before anything is touched.

      Examples:
        crm db restore backup.db --yes
      """)
  static var result: (any Tabulated.Type)? { BackupRow.self }

  @Argument(help: "The backup.", completion: .file()) var file: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    try environment.confirm("replace '\(store.path)' by '\(file)'")
    let summary = try global.dryRun ? store.restorePreview(from: file) : store.restore(from: file)
    try environment.console.write(receipt: Document(schema: "crm.restore/1", BackupRow(summary, global)))
    return .done
  }
}
