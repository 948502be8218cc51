/// The actions of a level, and the users to notify.
package struct EscalationActions: Sendable, Hashable {
  package var team: String?
  package var assignee: String?
  /// At least so urgent: a priority is raised, never lowered.
  package var priority: TicketPriority?
  package var tags: [String] = []
  /// The users to notify; the run names them, and sends nothing itself.
  package var notified: [String] = []

  init() {}

  /// Reads `team second-level, assignee carl, priority high, tag late, notify ada`.
  ///
  /// - Throws: ``ValueError`` `invalid_level`.
  package init(parsing text: String) throws(ValueError) {
    for part in text.split(separator: ",") {
      let words = String(part).trimmed.split(separator: " ", maxSplits: 1).map { String($0).trimmed }
      guard words.count == 2 else { throw EscalationActions.unreadable(String(part).trimmed) }
      switch words[0] {
      case "team": team = words[1]
      case "assignee": assignee = words[1]
      case "priority":
        guard let priority = TicketPriority(rawValue: words[1]) else {
          throw EscalationActions.unreadable(String(part).trimmed)
        }
        self.priority = priority
      case "tag": tags.append(words[1])
      case "notify": notified.append(words[1])
      default: throw EscalationActions.unreadable(String(part).trimmed)
      }
    }
    if self == EscalationActions() { throw EscalationActions.unreadable(text) }
  }

  private static func unreadable(_ text: String) -> ValueError {
    ValueError(
      .invalidLevel, "'\(text)' is not an action of an escalation level",
      hint: "write team NAME, assignee NAME, priority high, tag WORD or notify NAME, separated by commas")
  }

  /// Makes the changes. A ticket that moves to another team is unassigned there unless an assignee is named.
  func apply(to standing: inout TicketSnapshot) {
    if let team, team != standing.team {
      standing.team = team
      standing.assignee = nil
    }
    standing.assignee = assignee ?? standing.assignee
    if let priority { standing.priority = max(priority, standing.priority) }
  }
}

extension EscalationActions: CustomStringConvertible {
  /// As it is read.
  package var description: String {
    let parts =
      [("team", team), ("assignee", assignee), ("priority", priority?.rawValue)].map {
        $0.0 + " " + ($0.1 ?? "")
      }
      .filter { !$0.hasSuffix(" ") } + tags.map { "tag \($0)" } + notified.map { "notify \($0)" }
    return parts.joined(separator: ", ")
  }
}

extension TicketPriority: Comparable {
  /// The less urgent one is less.
  package static func < (left: TicketPriority, right: TicketPriority) -> Bool { left.rank < right.rank }

  private var rank: Int { TicketPriority.allCases.firstIndex(of: self) ?? 0 }
}
