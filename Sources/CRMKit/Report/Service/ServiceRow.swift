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
          help: "SLA compliance: met ÷ (met + breached) of the \($0.words) timers; late ones are breached")
      }
      + SLAClock.allCases.map {
        Column(
          "\($0.rawValue)_breached", .integer, shown: false, help: "breached \($0.words) timers")
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

/// What tickets come to, as far as it is counted.
struct ServiceTally {
  /// Tickets that began in the span.
  var opened = 0
  /// Those of them that are over.
  var resolved = 0
  /// Those of them that were open again after an end.
  var reopened = 0
  /// Changes of hands of all of them.
  var reassignments = 0
  /// Those of them that were resolved by at most one answer, and stayed so.
  var settledAtOnce = 0
  /// Seconds, of those that were answered.
  var firstResponses: [Int64] = []
  /// Seconds, of those of which it is known when they were resolved.
  var resolutions: [Int64] = []
  /// Runs of clocks by how they stand.
  var clocks: [SLAClock: ClockTally] = [:]
  /// Resolutions that have a target of the report, and those within it.
  var targeted = 0
  var within = 0
  /// Tickets that are open or paused at the end, whenever they began.
  var backlog = 0

  /// How runs of a clock stand.
  struct ClockTally {
    var met = 0
    var breached = 0
    /// Neither yet.
    var open = 0

    var metShare: Double? { met + breached == 0 ? nil : Double(met) / Double(met + breached) }
  }

  var reopenRate: Double? { opened == 0 ? nil : Double(reopened) / Double(opened) }
}

extension ServiceTally {
  /// Counts a ticket that began in the span.
  mutating func add(_ facts: ServiceFacts, target: Int64?) {
    opened += 1
    reassignments += facts.reassignments
    if facts.isReopened { reopened += 1 }
    if let seconds = facts.firstResponse { firstResponses.append(seconds) }
    if facts.isOver {
      resolved += 1
      if facts.answers <= 1, !facts.isReopened { settledAtOnce += 1 }
    }
    if let seconds = facts.resolution {
      resolutions.append(seconds)
      if let target {
        targeted += 1
        if seconds <= target { within += 1 }
      }
    }
    for reading in facts.readings {
      switch reading.state {
      case .met: clocks[reading.clock, default: ClockTally()].met += 1
      case .breached: clocks[reading.clock, default: ClockTally()].breached += 1
      case .running, .paused: clocks[reading.clock, default: ClockTally()].open += 1
      }
    }
  }
}
