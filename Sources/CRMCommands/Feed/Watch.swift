import ArgumentParser
import CRMKit
import Tabular

/// `crm watch`
struct Watch: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "watch", abstract: "Stream changes to other systems as events (change feed).",
    discussion: """
      An event is the net change that one changeset made to one row. An insert has every field in 'after', a
      delete in 'before', an update the changed fields in both. Fields are named as the columns of the table;
      instants are RFC 3339, money is in minor units of the row's currency. Within a changeset customers come
      before their e-mail addresses and orders before their lines; deletions come last, in the opposite
      order. A consumer that applies all events by table and id from the beginning has the contents of the
      database.

      To continue, pass the cursor of the last event processed: --after 12:3, or --after 12 to start after
      changeset 12. The cursor does not depend on --table and --noun, so that each event is delivered exactly
      once. The last cursor is also printed on standard error. --follow waits for further changes until the
      reader closes the pipe or a signal arrives.

      Examples:
        crm watch
        crm watch --after 12:3 --limit 100
        crm watch --after 0 --noun customer -f csv --columns cursor,table,id,operation
        crm watch --after now --follow
      """)
  static let columns = ChangeFeed.columns

  @Option(help: .init("start after this cursor; 0 is the beginning, now the end", valueName: "cursor"))
  var after = "0"
  @Option(help: .init("only changes of this table; repeatable", valueName: "table"))
  var table: [String] = []
  @Option(
    help: .init("only changes of this noun: customer, order, segment; repeatable", valueName: "noun")
  )
  var noun: [String] = []
  @Flag(help: "wait for further changes") var follow = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard global.sort == nil || global.limit == nil else {
      throw UsageError(
        .conflictingOptions, "--sort and --limit exclude each other here",
        hint: "the cursor would skip events that were not written")
    }
    environment.console.standardFormat = .ndjson
    let store = try environment.openStore(.reading)
    let filter = FeedFilter(tables: table, nouns: noun)
    var cursor =
      try after == "now"
      ? FeedCursor(changeset: store.lastChangeset() ?? 0) : FeedCursor(parsing: after)
    if follow { return try Following(store, filter, environment).run(from: cursor) }
    var feed = try store.changeFeed(since: cursor, of: filter)
    let status = try environment.console.write(&feed)
    cursor = feed.cursor
    environment.console.note("cursor \(cursor)")
    return status
  }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A feed that waits for more, until its reader goes away or a signal comes.
struct Following {
  /// How long a change may wait to be seen.
  private static let pause: useconds_t = 200_000  // microseconds

  private let store: Store
  private let filter: FeedFilter
  private let console: Console
  private let interruption: Interruption

  /// - Throws: ``UsageError`` for what cannot go on for ever.
  init(_ store: Store, _ filter: FeedFilter, _ environment: Environment) throws {
    let global = environment.global
    guard environment.console.format == .ndjson else {
      throw UsageError(
        .conflictingOptions, "--follow writes only ndjson", hint: "leave out --format, or --follow")
    }
    guard global.output == nil, global.limit == nil, global.sort == nil, global.knownAt == nil else {
      throw UsageError(
        .conflictingOptions, "--follow has no end, and excludes --output, --limit, --sort and --known-at",
        hint: "write crm watch --follow > FILE, or leave out --follow")
    }
    self.store = store
    self.filter = filter
    console = environment.console
    interruption = environment.interruption
  }

  func run(from start: FeedCursor) throws -> ExitStatus {
    var cursor = start
    defer { console.note("cursor \(cursor)") }
    while true {
      do { cursor = try tell(since: cursor) } catch StoreError.interrupted(let signal) {
        return ExitStatus(signal: signal)
      }
      while try store.lastChangeset() ?? 0 == cursor.changeset {
        usleep(Following.pause)
        if let signal = interruption.signal { return ExitStatus(signal: signal) }
        if !console.streams.output.hasReader { return .brokenPipe }
      }
    }
  }

  /// Writes what there is.
  /// - Returns: the place behind it.
  private func tell(since cursor: FeedCursor) throws -> FeedCursor {
    var feed = try store.changeFeed(since: cursor, of: filter)
    defer { feed.close() }
    _ = try console.write(&feed, usesPager: false)
    return feed.cursor
  }
}
