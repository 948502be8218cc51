import Tabular

/// Money given back for an order on a known day.
package struct OrderRefund: Sendable, Equatable {
  /// Unix seconds.
  package var at: Int64
  /// Minor units of the order's currency, more than 0.
  package var amountMinor: Int64
  package var reason: String?

  package init(at: Int64, amountMinor: Int64, reason: String? = nil) {
    self.at = at
    self.amountMinor = amountMinor
    self.reason = reason
  }
}

extension OrderRefund {
  /// As an export writes it: `2026-01-15T09:00:00Z 5.00 broken`.
  func text(in currency: Currency) -> String {
    "\(Instant(seconds: at)) \(Money(minor: amountMinor, currency).literal)" + (reason.map { " \($0)" } ?? "")
  }

  /// Reads what ``text(in:)`` writes; `nil` for anything else.
  init?(_ text: String, _ currency: Currency) {
    let parts = text.split(separator: " ", maxSplits: 2).map(String.init)
    guard parts.count >= 2, let at = try? Instant(parsing: parts[0]),
      let amount = try? Money(parsing: parts[1], currency), amount.minor > 0
    else { return nil }
    self.init(at: at.seconds, amountMinor: amount.minor, reason: parts.count > 2 ? parts[2] : nil)
  }
}
