import ArgumentParser
import CRMKit
import Tabular

/// `crm db backup`
struct DatabaseBackup: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "backup", abstract: "Back up the database to a new file, and verify the copy.",
    discussion: """
      Other processes can go on writing. The copy gets its name only once it is complete and verified against
      its own history. 'crm db restore' restores it.

      Examples:
        crm db backup backup.db
      """)
  static var result: (any Tabulated.Type)? { BackupRow.self }

  @Argument(help: "file to create", completion: .file()) var file: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.refuseLookingBack()
    let store = try environment.openStore(.reading)
    let summary = try global.dryRun ? store.backupPreview(to: file) : store.backup(to: file)
    try environment.console.write(receipt: Document(schema: "crm.backup/1", BackupRow(summary, global)))
    return .done
  }
}
