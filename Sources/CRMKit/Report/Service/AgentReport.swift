import Analytics
import Tabular

/// What agents' tickets come to, beside the median of their teams.
package struct AgentReport {
  package let rows: [AgentRow]

  package var cells: [[Cell]] { rows.map(\.cells) }
}

/// What the tickets of an agent in a team come to.
package struct AgentRow {
  var team: String?
  var agent: String?
  var tally: ServiceTally
  /// Of the agents of the team, each metric's median.
  var medians: [AgentMetric: Double] = [:]

  package static let columns: [Column] =
    [
      Column("agent", help: "assigned agent; empty if unassigned"),
      Column("team", help: "assigned team; empty if unassigned"),
      Column("tickets", .integer, help: "tickets that began in the span"),
      Column("resolved", .integer, help: "those of them that are resolved or closed"),
      Column("backlog", .integer, help: "tickets that are open or paused at the end"),
    ]
    + AgentMetric.allCases.flatMap { metric in
      [
        Column(metric.rawValue, .decimal, use: metric == .load ? .detail : .standard, help: metric.help),
        Column(
          "team_\(metric.rawValue)", .decimal, shown: metric == .resolution, use: .detail,
          help: "its median over the agents of the team"),
        Column("\(metric.rawValue)_difference", .decimal, shown: false, help: "the agent's less the team's"),
      ]
    }

  var cells: [Cell] {
    let counts = [tally.opened, tally.resolved, tally.backlog].map { Cell.integer(Int64($0)) }
    return [.optional(agent), .optional(team)] + counts
      + AgentMetric.allCases.flatMap { metric -> [Cell] in
        let (own, median) = (metric.value(of: tally), medians[metric])
        let difference = own.flatMap { own in median.map { own - $0 } }
        return [.ratio(own), .ratio(median), .ratio(difference)]
      }
  }
}

/// What agents are compared by.
enum AgentMetric: String, CaseIterable {
  case firstResponse = "first_response_hours"
  case resolution = "resolution_hours"
  case met = "met_share"
  case reopenRate = "reopen_rate"
  case load = "tickets_per_agent"

  static let allCases: [AgentMetric] = [.load, .firstResponse, .resolution, .met, .reopenRate]

  var help: String {
    switch self {
    case .load: "tickets that began in the span, for the comparison"
    case .firstResponse: "median of the hours from the beginning to the first answer"
    case .resolution: "median of the hours from the beginning to the resolution"
    case .met: "SLA compliance: met ÷ (met + breached) of all timers"
    case .reopenRate: "tickets that were open again after an end ÷ tickets"
    }
  }

  func value(of tally: ServiceTally) -> Double? {
    switch self {
    case .load: tally.opened == 0 ? nil : Double(tally.opened)
    case .firstResponse: SortedSample(tally.firstResponses).median.map { $0 / 3600 }
    case .resolution: SortedSample(tally.resolutions).median.map { $0 / 3600 }
    case .met:
      tally.clocks.values.reduce(into: ServiceTally.ClockTally()) {
        $0.met += $1.met
        $0.breached += $1.breached
      }.metShare
    case .reopenRate: tally.reopenRate
    }
  }
}

extension Store {
  /// Adds up tickets by agent and team as they were at the end of the scope, and sets each agent beside the median of the
  /// agents of the team.
  ///
  /// - Complexity: a pass over the index of events.
  package func agents(_ question: ServiceQuestion) throws -> AgentReport {
    try read { database in
      var fold = try AgentFold(database, connection, question)
      try forEachTicket(of: question, in: database) { fold.add($0) }
      return AgentReport(rows: fold.rows)
    }
  }
}

private struct AgentFold {
  private struct Key: Hashable {
    var team: String?
    var agent: String?
  }

  private let question: ServiceQuestion
  private let members: IDSet?
  private let time: WorkingTime?
  private var tallies: [Key: ServiceTally] = [:]

  init(_ database: Database, _ connection: OpaquePointer, _ question: ServiceQuestion) throws {
    self.question = question
    members = try question.scope.population.members(connection)
    time = try question.calendar.map { try WorkingTime(WorkCalendar.all(in: database).named($0)) }
  }

  mutating func add(_ ticket: TicketClocks) {
    if let members { guard let customer = ticket.customer, members.contains(customer) else { return } }
    let scope = question.scope
    let created = ticket.createdAt.seconds
    let isInside = scope.from <= created && created < scope.end
    let isOpen = ticket.isOpen(before: scope.end)
    guard isInside || isOpen else { return }
    let key = Key(team: ticket.standing.team, agent: ticket.standing.assignee)
    if isInside {
      tallies[key, default: ServiceTally()].add(
        ServiceFacts(ticket, asOf: scope.asOf.end - 1, on: time), target: nil)
    }
    if isOpen { tallies[key, default: ServiceTally()].backlog += 1 }
  }

  /// By team, then by agent; unassigned tickets stand behind the agents of their team.
  var rows: [AgentRow] {
    let teams = Dictionary(grouping: tallies, by: \.key.team)
    return teams.sorted { ($0.key ?? "\u{10FFFF}") < ($1.key ?? "\u{10FFFF}") }.flatMap {
      team, members -> [AgentRow] in
      let agents = members.filter { $0.key.agent != nil }.map(\.value)
      let medians = AgentMetric.allCases.reduce(into: [:]) { medians, metric in
        medians[metric] = SortedSample(agents.compactMap { metric.value(of: $0) }).median
      }
      return members.sorted { ($0.key.agent ?? "\u{10FFFF}") < ($1.key.agent ?? "\u{10FFFF}") }.map {
        key, tally in
        AgentRow(team: team, agent: key.agent, tally: tally, medians: medians)
      }
    }
  }
}
