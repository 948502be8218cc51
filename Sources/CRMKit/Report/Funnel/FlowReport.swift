import Tabular

/// What moved in a window: into each stage, and out of it.
package struct FlowReport {
  struct Sums {
    var created: Int64 = 0
    var entered: Int64 = 0
    var forward: Int64 = 0
    var backward: Int64 = 0
    var won: Int64 = 0
    var lost: Int64 = 0
    var reopened: Int64 = 0
  }

  package let asOf: AsOf
  private let table: StageTable
  private let axis: DealAxis?
  /// For each group those of the stages, by their places in the table.
  private let sums: [(group: String?, stages: [Sums])]

  /// - Parameter axis: the groups are those of the deals at the end of the report, whenever they moved.
  init(_ source: DealSource, by axis: DealAxis? = nil) throws {
    asOf = source.scope.asOf
    table = source.table
    self.axis = axis
    let none = Array(repeating: Sums(), count: table.stages.count)
    var sums: [String?: [Sums]] = axis == nil ? [nil: none] : [:]
    let groups = try source.groups(by: axis)
    let scan = try DealScan(source, axis?.needs ?? [])
    while try scan.next() {
      guard scan.events.contains(where: { source.scope.holds($0.at) }) else { continue }
      for group in try groups?.groups(of: scan.standing) ?? [nil] {
        FlowReport.add(scan.events, in: source.scope, table, &sums[group, default: none])
      }
    }
    self.sums = sums.sorted { ($0.key ?? "") < ($1.key ?? "") }.map { (group: $0.key, stages: $0.value) }
  }

  private static func add(
    _ events: [DealScan.Event], in scope: FunnelScope, _ table: StageTable, _ sums: inout [Sums]
  ) {
    if scope.holds(events[0].at) { sums[events[0].stage].created += 1 }
    for index in 1..<max(events.count, 1)
    where events[index].stage != events[index - 1].stage && scope.holds(events[index].at) {
      add(from: events[index - 1].stage, to: events[index].stage, table, &sums)
    }
  }

  private static func add(from old: Int, to new: Int, _ table: StageTable, _ sums: inout [Sums]) {
    sums[new].entered += 1
    switch (table.kind(old), table.kind(new)) {
    case (.open, .won): sums[old].won += 1
    case (.open, .lost): sums[old].lost += 1
    case (.open, .open) where table.rank[new] < table.rank[old]: sums[old].backward += 1
    case (.open, .open): sums[old].forward += 1
    default: sums[new].reopened += 1
    }
  }

  package var columns: [Column] { axis.columns(FlowReport.columns) }

  package static let columns = [
    Column("stage", help: "stage of the funnel"),
    Column("created", .integer, help: "deals that began in it"),
    Column("entered", .integer, help: "moves into it"),
    Column("reopened", .integer, help: "of these, moves out of a stage in which deals are closed"),
    Column("forward", .integer, help: "moves out of it to a later stage"),
    Column("backward", .integer, help: "moves out of it to an earlier stage"),
    Column("won", .integer, help: "deals won out of it"),
    Column("lost", .integer, help: "deals lost out of it"),
    Column("net", .integer, help: "deals more in it than before: created + entered − all that left"),
  ]

  /// A row for each stage that is offered or in which something happened.
  package var cells: [[Cell]] {
    sums.flatMap { group, stages in cells(stages).map { axis.cells(group, $0) } }
  }

  private func cells(_ sums: [Sums]) -> [[Cell]] {
    table.stages.indices.compactMap { place in
      let sums = sums[place]
      let left = sums.forward + sums.backward + sums.won + sums.lost
      guard table.stages[place].position != nil || sums.created + sums.entered + left > 0 else { return nil }
      let isOpen = table.kind(place) == .open
      return [
        .text(table.stages[place].name), .integer(sums.created), .integer(sums.entered),
        .integer(sums.reopened),
      ] + [sums.forward, sums.backward, sums.won, sums.lost].map { isOpen ? .integer($0) : .null } + [
        isOpen ? .integer(sums.created + sums.entered - left) : .null
      ]
    }
  }
}

extension Store {
  /// The moves of the scope's window.
  ///
  /// - Complexity: one pass over the index of events.
  package func funnelFlow(_ scope: FunnelScope, by axis: DealAxis? = nil) throws -> FlowReport {
    try report(scope) { try FlowReport($0, by: axis) }
  }
}
