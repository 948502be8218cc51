import ArgumentParser
import CRMKit
import Tabular

/// `crm log`
struct Log: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "log", abstract: "List the changesets, the newest first.",
    discussion: """
      The hash of the head proves everything before it: kept elsewhere, it shows later whether history was rewritten.

      Examples:
        crm log
        crm log --limit 10
        crm log --head
      """)
  static let columns = Changeset.columns

  @Flag(help: "Print the number and the hash of the last changeset alone.") var head = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    guard head else { return try environment.console.write(store.changesets()) }
    guard let last = try store.changesets(limit: 1).first else { throw HistoryError.empty }
    var document = Document(schema: "crm.head/1", Head(last))
    document.line = "\(last.id) \(last.hash)"
    try environment.console.write(document)
    return .done
  }
}
