import CRMKit
import Tabular

extension UndoSummary: Tabulated {
  package static let columns = [
    Column("undone", .integer, help: "changeset that was undone, the newest of several"),
    Column("count", .integer, help: "number of changesets undone"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("removed", .integer, help: "inserted rows removed"),
    Column("reverted", .integer, help: "changed rows reverted"),
    Column("restored", .integer, help: "deleted rows restored"),
    Column("kept", .integer, help: "rows kept because they changed since or are needed by newer rows"),
    Column("dry_run", .boolean, shown: false, help: "whether this was a dry run, which writes nothing"),
    Column(
      "taken_back", .list, shown: false,
      help: "changesets undone if several, newest first; a run of numbers as 7-2"),
  ]

  package var cells: [Cell] {
    [
      undone.map(Cell.integer) ?? .null, .integer(Int64(targets.count)), changeset.map(Cell.integer) ?? .null,
      .integer(Int64(removed)), .integer(Int64(reverted)), .integer(Int64(restored)),
      .integer(Int64(left.count)),
      .boolean(isDryRun), .list(targets.count > 1 ? targets.descendingRuns : []),
    ]
  }
}

extension [Int64] {
  /// Numbers that fall, in few words: `9`, and from three that follow one another on `7-2`.
  fileprivate var descendingRuns: [String] {
    var runs: [(first: Int64, last: Int64)] = []
    for number in self {
      if let last = runs.last?.last, last == number + 1 {
        runs[runs.count - 1].last = number
      } else {
        runs.append((number, number))
      }
    }
    return runs.flatMap { run in
      run.first - run.last > 1
        ? ["\(run.first)-\(run.last)"] : Set([run.first, run.last]).sorted(by: >).map(String.init)
    }
  }
}
