/// Adds tickets up by what a report of service has a row for.
struct ServiceFold {
  private let question: ServiceQuestion
  private let axis: ServiceAxis
  private let time: WorkingTime?
  private let members: IDSet?
  private var tallies: [String?: ServiceTally] = [:]
  private var periods: [Int64: ServiceTally] = [:]
  /// By how much the backlog grew in a period.
  private var growth: [Int64: Int] = [:]

  private var scope: ReportScope { question.scope }

  init(
    _ database: Database, _ connection: OpaquePointer, _ question: ServiceQuestion, by axis: ServiceAxis
  ) throws {
    self.question = question
    self.axis = axis
    members = try question.scope.population.members(connection)
    time = try question.calendar.map { try WorkingTime(WorkCalendar.all(in: database).named($0)) }
  }

  mutating func add(_ ticket: TicketClocks) {
    if let members { guard let customer = ticket.customer, members.contains(customer) else { return } }
    let created = ticket.createdAt.seconds
    let isInside = scope.from <= created && created < scope.end
    let isOpen = ticket.isOpen(before: scope.end)
    if case .period(let period) = axis { addGrowth(ticket, period) }
    guard isInside || isOpen else { return }
    let facts = isInside ? ServiceFacts(ticket, asOf: scope.asOf.end - 1, on: time) : nil
    let target = question.target.seconds[ticket.standing.priority]
    func count(_ tally: inout ServiceTally) {
      if let facts { tally.add(facts, target: target) }
      if isOpen { tally.backlog += 1 }
    }
    switch axis {
    case .all: count(&tallies[nil, default: ServiceTally()])
    case .part(let part): count(&tallies[part.value(of: ticket), default: ServiceTally()])
    case .customers(let grouping):
      for group in grouping.groups(of: ticket.customer) { count(&tallies[group, default: ServiceTally()]) }
    case .period(let period):
      if let facts {
        let index = period.index(ofDay: scope.zone.day(at: created))
        periods[index, default: ServiceTally()].add(facts, target: target)
      }
    }
  }

  /// Notes in which periods a ticket came to the backlog and left it.
  private mutating func addGrowth(_ ticket: TicketClocks, _ period: ReportPeriod) {
    var isOpen = false
    for (index, event) in ticket.events.enumerated() {
      let opens = !event.standing.state.category.isOver
      guard opens != isOpen else { continue }
      isOpen = opens
      let at = index == 0 ? ticket.createdAt.seconds : event.at
      growth[period.index(ofDay: scope.zone.day(at: at)), default: 0] += opens ? 1 : -1
    }
  }

  // MARK: Result

  var rows: [ServiceRow] {
    switch axis {
    case .all: tallies.map { ServiceRow(key: $0, tally: $1) }
    case .period(let period): rows(of: period)
    case .part(.priority):
      TicketPriority.allCases.reversed().compactMap { priority in
        tallies[priority.rawValue].map { ServiceRow(key: priority.rawValue, tally: $0) }
      }
    case .part, .customers:
      tallies.map { ServiceRow(key: $0, tally: $1) }.sorted { left, right in
        if left.tally.opened != right.tally.opened { return left.tally.opened > right.tally.opened }
        return (left.key ?? "") < (right.key ?? "")
      }
    }
  }

  /// A row for each period from the first with a ticket of the span to the last, with the backlog at its end.
  private func rows(of period: ReportPeriod) -> [ServiceRow] {
    guard let first = periods.keys.min() else { return [] }
    let last = max(periods.keys.max() ?? first, period.index(ofDay: scope.zone.day(at: scope.end - 1)))
    var backlog = growth.reduce(0) { $1.key < first ? $0 + $1.value : $0 }
    let end = min(last, max(growth.keys.max() ?? first, periods.keys.max() ?? first))
    return (first...end).map { index in
      backlog += growth[index] ?? 0
      var row = ServiceRow(key: period.name(index), tally: periods[index] ?? ServiceTally())
      row.tally.backlog = backlog
      return row
    }
  }
}

/// What reports of service count of one ticket, as of a moment.
struct ServiceFacts {
  /// Seconds from the beginning to the first answer of an agent; `nil` before.
  let firstResponse: Int64?
  /// Seconds from the beginning to the resolution that holds; `nil` where there is none, or nobody knows when.
  let resolution: Int64?
  let isOver: Bool
  /// Answers of agents.
  let answers: Int
  let isReopened: Bool
  /// How often it went from one agent or team to another.
  let reassignments: Int
  let readings: [SLAReading]

  /// - Parameters:
  ///   - asOf: Unix seconds of the moment, at which resolutions that a file tells ahead are not known yet.
  ///   - time: whose seconds count; `nil` where every second does.
  init(_ ticket: TicketClocks, asOf: Int64, on time: WorkingTime?) {
    let created = ticket.createdAt
    func seconds(to at: Int64) -> Int64 {
      let end = Instant(seconds: max(at, created.seconds))
      return time?.seconds(from: created, to: end) ?? end.seconds - created.seconds
    }
    var (answers, firstAnswer, isReopened, reassignments): (Int, Int64?, Bool, Int) = (0, nil, false, 0)
    var before: TicketSnapshot?
    for event in ticket.events {
      if event.kind == .reply, event.direction == .out {
        answers += 1
        firstAnswer = firstAnswer ?? event.at
      }
      if let before {
        if before.state.category.isOver, !event.standing.state.category.isOver { isReopened = true }
        let isHeld = before.assignee != nil || before.team != nil
        if isHeld, before.assignee != event.standing.assignee || before.team != event.standing.team {
          reassignments += 1
        }
      }
      before = event.standing
    }
    let standing = ticket.standing
    isOver = standing.state.category.isOver
    firstResponse = firstAnswer.map(seconds)
    resolution = isOver ? standing.resolvedAt.flatMap { $0 <= asOf ? seconds(to: $0) : nil } : nil
    (self.answers, self.isReopened, self.reassignments) = (answers, isReopened, reassignments)
    readings = ticket.readings
  }
}

extension TicketClocks {
  /// Whether it had begun by an instant, Unix seconds, and was not over.
  func isOpen(before end: Int64) -> Bool {
    guard createdAt.seconds < end else { return false }
    let standing = (events.last { $0.at < end } ?? events[0]).standing
    return !standing.state.category.isOver
  }
}
