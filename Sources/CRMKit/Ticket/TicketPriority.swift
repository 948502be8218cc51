/// How soon a ticket wants to be looked at.
package enum TicketPriority: String, Sendable, CaseIterable {
  case low, normal, high, urgent

  /// Reads our own words, and those of other systems: `P1`, `1 - Critical`, `medium`, `Très haute`.
  ///
  /// A number alone counts from the most urgent, as the priorities of service desks do; beside a word it says nothing, as some
  /// count the other way.
  init?(written text: String) {
    let word = ColumnAlias.key(text).withoutAccents
    let parts = word.split(separator: " ").filter { !$0.allSatisfy(\.isNumber) }
    let rest = parts.isEmpty ? word : parts.joined(separator: " ")
    guard let priority = TicketPriority(rawValue: rest) ?? TicketPriority.priorities[rest] else { return nil }
    self = priority
  }

  private static let priorities: [String: TicketPriority] = Dictionary(
    words.flatMap { priority, words in words.map { ($0.withoutAccents, priority) } },
    uniquingKeysWith: { first, _ in first })

  /// - Source: the priorities of ServiceNow, Jira, Zammad, OTRS and GLPI, and of these in the languages they come in.
  private static let words: KeyValuePairs<TicketPriority, [String]> = [
    .urgent: [
      "1", "p0", "p1", "critical", "blocker", "emergency", "very high", "highest", "immediate", "severe",
      "dringend",
      "sehr dringend", "sehr hoch", "höchste", "kritisch", "sofort", "eilig", "très haute", "très élevée",
      "majeure",
      "urgente", "très urgente", "critique", "bloquante", "muy alta", "crítica", "inmediata", "zeer hoog",
      "spoed",
      "kritiek", "molto alta", "critica", "muito alta", "紧急", "緊急", "特急", "非常高", "很高", "最高",
    ],
    .high: [
      "2", "p2", "major", "important", "hoch", "wichtig", "haute", "élevée", "importante", "alta", "mayor",
      "hoog", "高",
    ],
    .normal: [
      "3", "p3", "medium", "moderate", "standard", "mittel", "moyenne", "moyen", "normale", "media", "média",
      "gemiddeld",
      "normaal", "中", "中等", "普通", "一般",
    ],
    .low: [
      "4", "5", "p4", "p5", "planning", "minor", "trivial", "lowest", "very low", "niedrig", "sehr niedrig",
      "gering",
      "niedrigste", "basse", "très basse", "faible", "mineure", "baja", "muy baja", "menor", "laag",
      "zeer laag", "bassa",
      "molto bassa", "baixa", "muito baixa", "低", "很低", "非常低", "最低",
    ],
  ]
}
