import ArgumentParser
import CRMKit
import Tabular

/// `crm show`
struct Show: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show a changeset: author, time, command and changed fields.",
    discussion: """
      Examples:
        crm show 1
        crm show 1 -f csv
      """)

  @Argument(help: "number of the changeset; the last one by default") var changeset: Int64?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    guard let id = try changeset ?? store.lastChangeset() else { throw HistoryError.empty }
    let document = Document(schema: "crm.changeset/1", try store.changeset(id))
    var changes = try store.changes(of: id)
    return try environment.console.write(document, with: &changes, named: "changes")
  }
}
