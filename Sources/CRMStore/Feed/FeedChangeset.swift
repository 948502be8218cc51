/// The events of one changeset: what came and what changed, parents before children, then what went, children first.
struct FeedChangeset {
  let id: Int64
  let at: Instant
  let actor: String
  let command: String
  private var passes: [(rows: FeedRows, isForDeletions: Bool)]
  private var isBegun = false

  /// - Parameters:
  ///   - statement: has the row of the changeset.
  ///   - rows: those of the tables that it wrote, parents before children.
  init(_ statement: RawStatement, _ rows: [FeedRows]) {
    id = statement.integer(at: 0)
    at = Instant(seconds: statement.integer(at: 1))
    actor = statement.text(at: 2)
    command = statement.text(at: 3)
    passes = rows.map { ($0, false) } + rows.reversed().map { ($0, true) }
  }

  /// The next event, `nil` after the last.
  mutating func next() throws -> (event: FeedEvent, operation: FeedEvent.Operation)? {
    while let pass = passes.first {
      if !isBegun { try pass.rows.begin(id) }
      isBegun = true
      while let row = try pass.rows.next() {
        let event = try pass.rows.event(row, of: id)
        if let operation = event.operation, (operation == .delete) == pass.isForDeletions {
          return (event, operation)
        }
      }
      passes.removeFirst()
      isBegun = false
    }
    return nil
  }
}
