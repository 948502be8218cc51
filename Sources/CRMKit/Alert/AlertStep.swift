import Tabular

/// One thing that a check of an alert remembers.
struct AlertStep: Sendable {
  enum Content: Sendable {
    /// The rule began to hold for a customer.
    case entered
    /// It ceased to.
    case left
    /// A customer is reported.
    case told(period: String, evidence: JSONValue)
    /// A run of an SLA timer is reported.
    case toldClock(String, run: Int64, dueAt: Int64?, evidence: JSONValue)
  }

  let alert: Alert
  /// The customer, or the ticket.
  let subject: Int64
  let content: Content
  /// Up to when the check looked, Unix seconds.
  let at: Int64
  /// The event that must have been reported; `nil` if none is.
  let event: String?
}

extension WriteTransaction {
  /// Remembers it, where what it is about is still there, and it is not remembered already.
  ///
  /// - Returns: the id of the row of the report.
  @discardableResult
  func remember(_ step: AlertStep) throws -> Int64? {
    let (alert, subject) = (step.alert.id, step.subject)
    guard try has("SELECT 1 FROM alert WHERE id = ?", [alert]) else { return nil }
    switch step.content {
    case .entered:
      guard try has("SELECT 1 FROM customer WHERE id = ?", [subject]), try state(step) == nil else {
        return nil
      }
      try insert(into: "alert_state", [.integer(alert), .integer(subject), .integer(step.at)])
      return nil
    case .left:
      if let state = try state(step) { try delete(from: "alert_state", id: state) }
      return nil
    case .told(let period, let evidence):
      let isKnown = try has(
        "SELECT 1 FROM alert_event WHERE alert_id = ? AND customer_id = ? AND period = ?",
        [alert, subject, period])
      guard try !isKnown && has("SELECT 1 FROM customer WHERE id = ?", [subject]) else { return nil }
      return try insert(
        into: "alert_event",
        [
          .integer(alert), .integer(subject), .text(period), .integer(step.at),
          .text(step.alert.severity.rawValue), .text(evidence.compactText),
        ])
    case .toldClock(let clock, let run, let dueAt, let evidence):
      let isKnown = try has(
        "SELECT 1 FROM alert_clock_event WHERE alert_id = ? AND ticket_id = ? AND clock = ? AND run = ?",
        [alert, subject, clock, run])
      guard try !isKnown && has("SELECT 1 FROM ticket WHERE id = ?", [subject]) else { return nil }
      return try insert(
        into: "alert_clock_event",
        [
          .integer(alert), .integer(subject), .text(clock), .integer(run), .integer(step.at),
          .optional(dueAt),
          .text(step.alert.severity.rawValue), .text(evidence.compactText),
        ])
    }
  }

  /// The row that remembers that the rule holds for the customer.
  private func state(_ step: AlertStep) throws -> Int64? {
    let statement = try database.cachedStatement(
      sql: "SELECT id FROM alert_state WHERE alert_id = ? AND customer_id = ?")
    return try Int64.fetchOne(statement, arguments: [step.alert.id, step.subject])
  }

  private func has(_ sql: String, _ values: StatementArguments) throws -> Bool {
    try Int64.fetchOne(database.cachedStatement(sql: sql), arguments: values) != nil
  }
}
