import Analytics

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
