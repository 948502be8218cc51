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
