import Analytics
import Tabular

/// The moves of deals from stage to stage in a window, and how long the deals had been where they came from.
package struct TransitionReport {
  /// A move; deals that begin come from no stage.
  struct Move: Hashable, Comparable {
    /// Places in the table; -1 where deals begin.
    var from: Int
    var to: Int

    static func < (left: Move, right: Move) -> Bool { (left.from, left.to) < (right.from, right.to) }
  }

  struct Sums {
    var count: Int64 = 0
    var days = DayCounts()
  }

  package let asOf: AsOf
  private let table: StageTable
  private let axis: DealAxis?
  private let groups: [(group: String?, moves: [(move: Move, sums: Sums)])]

  /// - Parameter axis: the groups are those of the deals at the end of the report, whenever they moved.
  init(_ source: DealSource, by axis: DealAxis? = nil) throws {
    asOf = source.scope.asOf
    table = source.table
    self.axis = axis
    let names = try source.groups(by: axis)
    let scan = try DealScan(source, axis?.needs ?? [])
    var sums: [String?: [Move: Sums]] = [:]
    while try scan.next() {
      guard scan.events.contains(where: { source.scope.holds($0.at) }) else { continue }
      for group in try names?.groups(of: scan.standing) ?? [nil] {
        TransitionReport.add(scan.events, in: source.scope, &sums[group, default: [:]])
      }
    }
    groups = sums.sorted { ($0.key ?? "") < ($1.key ?? "") }.map { group, moves in
      (group, moves.sorted { $0.key < $1.key }.map { (move: $0.key, sums: $0.value) })
    }
  }

  private static func add(_ events: [DealScan.Event], in scope: FunnelScope, _ sums: inout [Move: Sums]) {
    if scope.holds(events[0].at) { sums[Move(from: -1, to: events[0].stage), default: Sums()].count += 1 }
    var entered = 0
    for index in events.indices.dropFirst() where events[index].stage != events[index - 1].stage {
      if scope.holds(events[index].at) {
        let move = Move(from: events[entered].stage, to: events[index].stage)
        let zone = scope.asOf.zone
        sums[move, default: Sums()].count += 1
        sums[move, default: Sums()].days.add(
          zone.day(at: events[index].at) - zone.day(at: events[entered].at))
      }
      entered = index
    }
  }

  package var columns: [Column] { axis.columns(TransitionReport.columns) }

  package static let columns = [
    Column("from", help: "stage that deals left; empty where they began"),
    Column("to", help: "stage that they came to"),
    Column(
      "direction", means: .words(["won": .good, "lost": .bad, "backward": .soon]),
      help: "began, forward, backward, won, lost or reopened"),
    Column("moves", .integer, help: "transitions; a deal may move more than once"),
    Column("share", .decimal, help: "share of the moves out of the stage they left"),
    Column("median_days", .decimal, help: "median of the days they had been in the stage they left"),
    Column("mean_days", .decimal, shown: false, help: "mean of these days"),
    Column("p90_days", .decimal, help: "nine tenths had been there no longer"),
  ]

  package var cells: [[Cell]] {
    groups.flatMap { group, moves in
      let left = Dictionary(grouping: moves) { $0.move.from }.mapValues {
        $0.reduce(0) { $0 + $1.sums.count }
      }
      return moves.map { axis.cells(group, cells($0.move, $0.sums, of: left[$0.move.from] ?? 0)) }
    }
  }

  private func cells(_ move: Move, _ sums: Sums, of left: Int64) -> [Cell] {
    let days = sums.days.sample
    return [
      .optional(move.from < 0 ? nil : table.stages[move.from].name), .text(table.stages[move.to].name),
      .text(table.direction(from: move.from, to: move.to)), .integer(sums.count),
      .ratio(sums.count, of: left), .ratio(days.quantile(0.5)), .ratio(days.mean),
      .ratio(days.quantile(0.9)),
    ]
  }
}

extension StageTable {
  /// A word for the move between two places; the first is -1 for a deal that begins.
  fileprivate func direction(from old: Int, to new: Int) -> String {
    guard old >= 0 else { return "began" }
    return switch (kind(old), kind(new)) {
    case (.open, .won): "won"
    case (.open, .lost): "lost"
    case (.open, .open): rank[new] < rank[old] ? "backward" : "forward"
    default: "reopened"
    }
  }
}

extension Store {
  /// The moves of the scope's window, from stage to stage.
  ///
  /// - Complexity: one pass over the index of events.
  package func funnelTransitions(_ scope: FunnelScope, by axis: DealAxis? = nil) throws -> TransitionReport {
    try report(scope) { try TransitionReport($0, by: axis) }
  }
}
