import ArgumentParser
import CRMKit
import Tabular

/// `crm watch`
struct Watch: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "watch", abstract: "Stream changes to other systems as events, exactly once.",
    discussion: """
      An event is what one changeset did to one row, all in all. An insert has every field in 'after', a delete in 'before',
      an update those that changed in both. Fields are named as the columns of the table; instants are RFC 3339, money is in
      minor units of the row's currency. Within a changeset customers come before their e-mail addresses, orders before their
      lines, and what is deleted comes last, in the opposite order. Whoever applies the events from the beginning, by table
      and id, has what the database holds.

      The cursor of the last event that was dealt with is where to go on: --since 12:3, or --since 12 behind the whole of
      changeset 12. It does not depend on --table and --noun. The last cursor is also said on standard error. --follow waits for
      more, until the reader goes away or a signal comes.

      Examples:
        crm watch
        crm watch --since 12:3 --limit 100
        crm watch --since 0 --noun customer -f csv --columns cursor,table,id,operation
        crm watch --since now --follow
      """)
  static let columns = ChangeFeed.columns

  @Option(help: .init("Begin behind this place; 0 is the beginning, now the end.", valueName: "cursor"))
  var since = "0"
  @Option(help: .init("Tell of this table; may be given several times.", valueName: "table"))
  var table: [String] = []
  @Option(
    help: .init("Tell of this noun: customer, order, segment; may be given several times.", valueName: "noun")
  )
  var noun: [String] = []
  @Flag(help: "Wait for more.") var follow = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard global.sort == nil || global.limit == nil else {
      throw UsageError(
        .conflictingOptions, "--sort and --limit exclude each other here",
        hint: "the cursor would leave out events that were not told")
    }
    environment.console.standardFormat = .ndjson
    let store = try environment.openStore(.reading)
    let filter = FeedFilter(tables: table, nouns: noun)
    var cursor =
      try since == "now"
      ? FeedCursor(changeset: store.lastChangeset() ?? 0) : FeedCursor(parsing: since)
    if follow { return try Following(store, filter, environment).run(from: cursor) }
    var feed = try store.changeFeed(since: cursor, of: filter)
    let status = try environment.console.write(&feed)
    cursor = feed.cursor
    environment.console.note("cursor \(cursor)")
    return status
  }
}
