import ArgumentParser
import CRMKit
import Tabular

/// `crm diff`
struct Diff: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "diff", abstract: "Show what changed between two times or two database files.",
    discussion: """
      Each end is the number of a changeset, 0 for the empty database, or a time as for --known-at: a day
      counts to its end. 'crm diff 12 15' shows the net changes of the changesets after 12 up to 15; what was
      changed and changed back is left out. With one end the other is now; with the later end first, the diff
      shows what would revert the changes.

      --with compares the contents of two database files, which should be copies of one: rows are matched by
      their ids.

      Examples:
        crm diff 1
        crm diff 1 3 --stat
        crm diff 2025-10 2025-11 --customer ada@example.org
        crm diff --with backup.db --table customer --exit-code
      """)
  static let columns = HistoryDiff.columns

  @Argument(help: "changeset or time to compare from") var from: String?
  @Argument(help: "changeset or time to compare to; now by default") var to: String?
  @Option(
    name: .customLong("with"), help: .init("database file to compare with", valueName: "file"),
    completion: .file())
  var other: String?
  @Flag(help: "count the changed rows of each table instead") var stat = false
  @Option(help: .init("only changes of this table", valueName: "name")) var table: String?
  @Option(
    help: .init(
      "only changes of this customer and its related rows: id, e-mail address, phone number or source:key",
      valueName: "customer"))
  var customer: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try other.map(environment.console.willRead)
    let store = try environment.openStore(.reading)
    var filter = DiffFilter()
    filter.table = try table.map { try checkedTable($0, in: store) }
    filter.customer = try customer.map(store.customerIDOfAnyTime)
    var diff = try difference(store, filter, environment)
    guard !stat else { return try environment.console.write(diff.statistics()) }
    return try environment.console.write(&diff)
  }

  private func difference(
    _ store: Store, _ filter: DiffFilter, _ environment: Environment
  ) throws -> HistoryDiff {
    switch (from, other) {
    case (nil, let other?):
      return try store.diff(
        with: Store(path: other, access: .reading, context: environment.storeContext), filter)
    case (let from?, nil):
      let zone = try environment.zone(of: store)
      func end(_ text: String) throws -> Int64 {
        do { return try store.diffEnd(text, now: environment.now, in: zone) } catch let error as ValueError {
          throw RecordError.invalid(field: "time", error)
        }
      }
      return try store.diff(from: end(from), to: to.map(end) ?? store.lastChangeset() ?? 0, filter)
    case (_?, _?):
      throw UsageError(
        .conflictingOptions, "--with compares whole files",
        hint: "leave the changesets out, or add --known-at changeset:12")
    case (nil, nil):
      throw UsageError(
        .missingArgument, "missing '<from>'", hint: "write crm diff 12, or see crm diff --help")
    }
  }
}
