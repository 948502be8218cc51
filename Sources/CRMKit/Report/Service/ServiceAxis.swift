/// What a report of service has a row for.
package enum ServiceAxis {
  /// All tickets in one row.
  case all
  case period(ReportPeriod)
  case part(ServicePart)
  /// What is known of the tickets' customers.
  case customers(CustomerGrouping)

  /// What the column is called; `nil` for all in one.
  package var name: String? {
    switch self {
    case .all: nil
    case .period(let period): period.rawValue
    case .part(let part): part.rawValue
    case .customers(let grouping): grouping.name
    }
  }
}

/// What of a ticket a report groups by, as it was by --as-of.
package enum ServicePart: String, Sendable, CaseIterable {
  case agent, team, channel, category, priority, state, policy

  func value(of ticket: TicketClocks) -> String? {
    switch self {
    case .agent: ticket.standing.assignee
    case .team: ticket.standing.team
    case .channel: ticket.channel
    case .category: ticket.standing.category
    case .priority: ticket.standing.priority.rawValue
    case .state: ticket.standing.state.name
    case .policy: ticket.policy?.name
    }
  }
}

extension Store {
  /// - Parameter name: of a period, of a ticket's part, or of what is known of customers; `nil` for all in one row.
  /// - Throws: ``RecordError/notAllowed(field:value:allowed:)``.
  package func serviceAxis(_ name: String?, asOf: AsOf) throws -> ServiceAxis {
    guard let name else { return .all }
    if let period = ReportPeriod(rawValue: name) { return .period(period) }
    if let part = ServicePart(rawValue: name) { return .part(part) }
    let others = ReportPeriod.allCases.map(\.rawValue) + ServicePart.allCases.map(\.rawValue)
    return .customers(try grouping(by: name, besides: others, asOf: asOf))
  }
}
