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

/// Which changesets a log is about.
struct LogFilterOptions: ParsableArguments {
  @Option(
    help: .init(
      "filter by customer, including its related rows: id, e-mail address, phone number or source:key",
      valueName: "customer"))
  var customer: String?
  @Option(
    help: .init("filter by actor; @me is the user who runs the command", valueName: "name"),
    completion: .shellCommand("crm complete actors"))
  var actor: String?
  @Option(help: .init("filter by text in the command line", valueName: "text")) var command: String?
  @Option(help: .init("filter by imported file: name or SHA-256", valueName: "name"))
  var file: String?
  @OptionGroup var span: ListSpanOptions
  /// The span in one word.
  @Option(help: .hidden) var at: String?
  @Option(help: .init("filter by changed table", valueName: "name")) var table: String?
}

extension LogFilterOptions {
  /// Whether every changeset is meant.
  var isEmpty: Bool {
    [customer, actor, command, file, span.since, span.until, at, table].allSatisfy { $0 == nil }
  }

  /// - Throws: ``RecordError`` for an invalid time or an unknown name, ``UsageError`` for an unknown table.
  func filter(_ store: Store, _ environment: Environment) throws -> ChangesetFilter {
    var filter = ChangesetFilter()
    filter.customer = try customer.map(store.customerIDOfAnyTime)
    filter.actor = actor
    filter.command = command
    filter.file = file
    filter.at = try span.value(or: at, of: "at", in: environment, store)
    filter.table = try table.map { try checkedTable($0, in: store) }
    return filter
  }
}

/// A table with history, as an option names it.
/// - Throws: ``UsageError`` `invalid_value`.
func checkedTable(_ name: String, in store: Store) throws -> String {
  let names = try store.trackedTables()
  guard names.contains(name) else {
    throw UsageError(
      .invalidValue, "no table '\(name)' has history",
      hint: didYouMean(name, among: names) ?? "write one of \(names.joined(separator: ", "))")
  }
  return name
}

/// The last changeset and the hash that proves it and everything before it.
struct Head: Tabulated {
  static let columns = [
    Column("changeset", .integer, help: "number of the last changeset"),
    Column("hash", help: "SHA-256 hash of the changeset, 64 hexadecimal digits"),
  ]

  let cells: [Cell]

  init(_ changeset: Changeset) { cells = [.integer(changeset.id), .text(changeset.hash)] }
}
