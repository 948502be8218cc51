/// What rules of triage set of a ticket.
package enum TriageField: String, Sendable, CaseIterable {
  case category, priority, team, assignee
  case tag

  /// Those of the standing, each of which the first rule that sets it decides; tags add up.
  static let standing: [TriageField] = [.category, .priority, .team, .assignee]
}

extension TicketSnapshot {
  /// The value of a field that the standing has; `nil` where nothing is set.
  subscript(field: TriageField) -> String? {
    get {
      switch field {
      case .category: category
      case .priority: priority.rawValue
      case .team: team
      case .assignee: assignee
      case .tag: nil
      }
    }
    set {
      switch field {
      case .category: category = newValue
      case .priority: priority = newValue.flatMap(TicketPriority.init(rawValue:)) ?? .normal
      case .team: team = newValue
      case .assignee: assignee = newValue
      case .tag: break
      }
    }
  }
}
