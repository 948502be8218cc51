/// What speaks for a customer's leaving. The list can grow: a signal of which nothing is known has no part in the score.
package enum ChurnSignal: String, Sendable, CaseIterable {
  /// Days since the last order, against the customer's own median gap.
  case silence
  /// Days since the last order, against those of everybody.
  case recency
  /// Days with orders, against those of everybody: who ordered once is sooner gone.
  case frequency
  /// Orders in this window against the one before.
  case orders
  /// Spend in this window against the one before.
  case spend
  /// Interactions with the outcome `complaint` in this window, and tickets that are one.
  case complaints
  /// An interaction with the outcome `unsubscribed`.
  case unsubscribed
  /// The last answer to a survey in this window.
  case satisfaction
  /// How the texts feel that the customer wrote in this window.
  case sentiment

  var weight: Setting.Key {
    switch self {
    case .silence: .churnSilence
    case .recency: .churnRecency
    case .frequency: .churnFrequency
    case .orders: .churnOrders
    case .spend: .churnSpend
    case .complaints: .churnComplaints
    case .unsubscribed: .churnUnsubscribed
    case .satisfaction: .churnSatisfaction
    case .sentiment: .churnSentiment
    }
  }

  /// How its value 0…1 comes about.
  package var definition: String {
    switch self {
    case .silence:
      "(days since the last order ÷ own median gap between days with orders − 1) ÷ 3, within 0…1; with fewer than "
        + "three such days, the percentile rank of the days since the last order among all customers"
    case .recency: "percentile rank of the days since the last order among all customers"
    case .frequency: "1 − percentile rank of the number of days with orders among all customers"
    case .orders:
      "1 − orders of this window ÷ orders of the window before, at least 0; unknown without orders before"
    case .spend: "1 − net of this window ÷ net of the window before, within 0…1; unknown without spend before"
    case .complaints:
      "½ for one complaint in this window, 1 for more: interactions with the outcome complaint, tickets of the category "
        + "complaint or complaints, and urgent tickets, by the time they began; unknown without any interaction or ticket"
    case .unsubscribed: "1 once the customer unsubscribed; unknown without any interaction"
    case .satisfaction:
      "distance of the last answer to a survey in this window from the good end of its scale ÷ length of the scale; "
        + "unknown without an answer that counts"
    case .sentiment:
      "mean score of the texts that the customer wrote in this window, by the lexicon, without its sign where it is below "
        + "0, else 0; unknown without a text"
    }
  }
}
