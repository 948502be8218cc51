/// What speaks for a customer's leaving. The list can grow: a signal of which nothing is known has no part in the score.
package enum ChurnSignal: String, Sendable, CaseIterable {
  /// Days since the last order, against the customer's own median gap.
  case silence
  /// Orders in this window against the one before.
  case orders
  /// Spend in this window against the one before.
  case spend
  /// Interactions with the outcome `complaint` in this window.
  case complaints
  /// An interaction with the outcome `unsubscribed`.
  case unsubscribed

  var weight: Setting.Key {
    switch self {
    case .silence: .churnSilence
    case .orders: .churnOrders
    case .spend: .churnSpend
    case .complaints: .churnComplaints
    case .unsubscribed: .churnUnsubscribed
    }
  }

  /// How its value 0…1 comes about.
  package var definition: String {
    switch self {
    case .silence:
      "(days since the last order ÷ own median gap between days with orders − 1) ÷ 3, within 0…1; with fewer than "
        + "three such days, the percentile rank of the days since the last order among all customers"
    case .orders:
      "1 − orders of this window ÷ orders of the window before, at least 0; unknown without orders before"
    case .spend: "1 − net of this window ÷ net of the window before, within 0…1; unknown without spend before"
    case .complaints: "½ for one complaint in this window, 1 for more; unknown without any interaction"
    case .unsubscribed: "1 once the customer unsubscribed; unknown without any interaction"
    }
  }
}
