import CRMKit
import Tabular

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
