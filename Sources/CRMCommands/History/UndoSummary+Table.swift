import CRMKit
import Tabular

extension UndoSummary: Tabulated {
  package static let columns = [
    Column("undone", .integer, help: "The changeset that was taken back, the newest of several."),
    Column("count", .integer, help: "How many changesets were taken back."),
    Column("changeset", .integer, help: "The changeset that took them back; none on a dry run."),
    Column("removed", .integer, help: "Rows that had been inserted and are gone again."),
    Column("reverted", .integer, help: "Rows that had been changed and are as before."),
    Column("restored", .integer, help: "Rows that had been deleted and are back."),
    Column("kept", .integer, help: "Rows that were left as they are, because something newer needs them."),
    Column("dry_run", .boolean, shown: false, help: "Whether nothing was written."),
    Column(
      "taken_back", .list, shown: false,
      help: "Of several changesets that were taken back all, the newest first; a run of numbers as 7-2."),
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
