import Tabular

/// What the placeholders of a template stand for, in one letter.
package struct TemplateValues {
  /// The customer that it is written to.
  package var customer: CustomerDetail?
  /// The ticket that it answers.
  package var ticket: TemplateTicket?
  package var agent: TemplateAgent
  /// Values that were given by hand, under the whole names of placeholders.
  package var given: [String: String] = [:]
  package var now: Instant
  /// The house's zone.
  package var zone: DayZone
  package init(agent: TemplateAgent, now: Instant, zone: DayZone) {
    self.agent = agent
    self.now = now
    self.zone = zone
  }

  /// What a name stands for; `nil` if there is no value.
  package func value(of name: String) -> String? {
    if let value = given[name] { return value }
    let point = name.firstIndex(of: ".")
    let field = point.map { name[name.index(after: $0)...] } ?? ""
    switch String(name[..<(point ?? name.endIndex)]) {
    case "customer": return customer.flatMap { text(of: $0, field) }
    case "agent": return agent.value(field)
    case "date": return CalendarDay(daysSinceEpoch: zone.day(at: now.seconds)).description
    case "now": return zone.clockText(of: now)
    case "ticket": return ticket?.value(field)
    default: return nil
    }
  }

  /// A column of a customer: of addresses and phones the primary one, of other lists every item.
  private func text(of customer: CustomerDetail, _ field: Substring) -> String? {
    let name =
      switch field {
      case "first_name": "given_name"
      case "last_name": "family_name"
      default: String(field)
      }
    guard let index = customer.columns.firstIndex(where: { $0.name == name }) else { return nil }
    switch customer.row[index] {
    case .instant(let seconds): return zone.clockText(of: Instant(seconds: seconds))
    case .list(let items):
      return name == "email" || name == "phone" ? items.first : items.joined(separator: ", ")
    case let cell: return cell.lines.joined(separator: ", ")
    }
  }
}

extension DayZone {
  /// What clocks of the zone show: `2026-01-15 09:00`.
  package func clockText(of instant: Instant) -> String {
    let text = Instant(seconds: instant.seconds + offset(at: instant.seconds)).description
    return String(text.prefix(16)).replacing("T", with: " ")
  }
}
