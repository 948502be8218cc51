/// How soon a ticket wants to be looked at.
package enum TicketPriority: String, Sendable, CaseIterable {
  case low, normal, high, urgent

  /// Reads our own words, and those of other systems: `P1`, `1 - Critical`, `medium`.
  ///
  /// A number counts from the most urgent, as the priorities of service desks do.
  init?(written text: String) {
    let word = ColumnAlias.key(text)
    switch word {
    case "1", "p1", "1 critical", "critical", "blocker", "emergency", "very high", "dringend", "紧急":
      self = .urgent
    case "2", "p2", "2 high", "3 high", "major", "hoch", "高": self = .high
    case "3", "p3", "3 moderate", "3 normal", "2 normal", "medium", "moderate", "mittel", "中", "普通":
      self = .normal
    case "4", "5", "p4", "p5", "4 low", "1 low", "5 planning", "minor", "trivial", "niedrig", "低": self = .low
    default: self.init(rawValue: word)
    }
  }
}
