import ArgumentParser
import CRMKit
import Tabular

/// `crm log`
struct Log: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "log", abstract: "List the changesets, newest first: the audit trail.",
    discussion: """
      All filters must match. The log of a customer has every changeset that touched the customer or one of
      its related rows: addresses, tags, orders and their lines, interactions. It is fast, however long the
      history is.

      The hash of the head (--head) covers all changesets before it. Kept elsewhere, it proves later whether
      history was rewritten (crm db check --expect).

      Examples:
        crm log
        crm log --limit 10
        crm log --customer ada@example.org
        crm log --actor ada --command import --since 2026-01
        crm log --file contacts.csv --table customer_email
        crm log --head
      """)
  static let columns = Changeset.columns

  @Flag(help: "print only number and hash of the last changeset") var head = false
  @OptionGroup(title: "Filters") var filter: LogFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    guard head else {
      var list = try store.changesets(filter.filter(store, environment))
      return try environment.console.write(&list)
    }
    guard filter.isEmpty else {
      throw UsageError(
        .conflictingOptions, "--head and filters exclude each other",
        hint: "use crm log --limit 1 with filters")
    }
    guard let last = try store.head() else { throw HistoryError.empty }
    var document = Document(schema: "crm.head/1", Head(last))
    document.line = "\(last.id) \(last.hash)"
    try environment.console.write(document)
    return .done
  }
}
