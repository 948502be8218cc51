import Analytics
import Tabular

/// A row of the report of service.
package struct ServiceRow {
  var key: String?
  var tally = ServiceTally()
}

extension ServiceRow {
  /// - Parameter axis: what the column of the groups is called; `nil` for all in one row.
  package static func columns(by axis: String?) -> [Column] {
    let key = axis.map { [Column($0, help: "the group; empty where it is unknown")] } ?? []
    return key
      + [
        Column("opened", .integer, help: "tickets that began in the span"),
        Column("resolved", .integer, help: "those of them that are resolved or closed"),
        Column("backlog", .integer, help: "tickets that are open or paused at the end, whenever they began"),
      ] + measures("first_response", "the first answer", shown: ["median", "p90"])
      + measures("resolution", "the resolution", shown: ["median", "p90", "p95"])
      + SLAClock.allCases.map {
        Column(
          "\($0.rawValue)_met", .decimal,
          help: "met ÷ (met + breached) of the \($0.words) clocks; open and late is breached")
      }
      + SLAClock.allCases.map {
        Column(
          "\($0.rawValue)_breached", .integer, shown: false, help: "\($0.words) clocks that are breached")
      } + [
        Column(
          "within_share", .decimal, shown: false,
          help: "resolutions within --within ÷ those that have a target there"),
        Column("reopened", .integer, shown: false, help: "tickets that were open again after an end"),
        Column("reopen_rate", .decimal, help: "reopened ÷ opened"),
        Column("mean_reassignments", .decimal, shown: false, help: "changes of agent or team ÷ opened"),
        Column(
          "settled_at_once", .decimal, shown: false,
          help: "resolved by at most one answer and never reopened ÷ resolved"),
      ]
  }

  private static func measures(_ name: String, _ what: String, shown: [String]) -> [Column] {
    [Column("\(name)_n", .integer, shown: false, help: "tickets of which it is known when \(what) came")]
      + statistics.map { statistic, help in
        Column(
          "\(name)_\(statistic)", .decimal, shown: shown.contains(statistic),
          use: statistic == "median" ? .standard : .detail,
          help: "hours from the beginning to \(what): \(help)")
      }
  }

  private static let statistics: [(name: String, help: String)] = [
    ("mean", "mean"), ("min", "the shortest"), ("median", "median"), ("p75", "75th percentile"),
    ("p90", "90th percentile"), ("p95", "95th percentile"), ("p99", "99th percentile"),
    ("max", "the longest"),
  ]

  package func cells(hasKey: Bool) -> [Cell] {
    func count(_ number: Int) -> Cell { .integer(Int64(number)) }
    let clocks = SLAClock.allCases.map { tally.clocks[$0] ?? ServiceTally.ClockTally() }
    return (hasKey ? [.optional(key)] : []) + [
      count(tally.opened), count(tally.resolved), count(tally.backlog),
    ]
      + cells(of: tally.firstResponses) + cells(of: tally.resolutions)
      + clocks.map { .ratio($0.metShare) } + clocks.map { count($0.breached) } + [
        .ratio(Int64(tally.within), of: Int64(tally.targeted)), count(tally.reopened),
        .ratio(tally.reopenRate),
        .ratio(Int64(tally.reassignments), of: Int64(tally.opened)),
        .ratio(Int64(tally.settledAtOnce), of: Int64(tally.resolved)),
      ]
  }

  private func cells(of seconds: [Int64]) -> [Cell] {
    let sample = SortedSample(seconds)
    func hours(_ seconds: Double?) -> Cell { .ratio(seconds.map { $0 / 3600 }) }
    return [
      .integer(Int64(sample.count)), hours(sample.mean), hours(sample.minimum), hours(sample.median),
      hours(sample.quantile(0.75)), hours(sample.quantile(0.9)), hours(sample.quantile(0.95)),
      hours(sample.quantile(0.99)), hours(sample.maximum),
    ]
  }
}
