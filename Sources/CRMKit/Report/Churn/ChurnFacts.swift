import Analytics

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

/// What the signals of one customer are made from.
struct ChurnFacts {
  var customer: Int64
  /// `nil` where amounts are in several currencies and cannot be added.
  var currency: Currency?
  /// Days from the last counted order to the day of the report.
  var silence: Int64 = 0
  /// The median of the days between days with orders; `nil` with fewer than three such days.
  var medianGap: Double?
  /// Days with counted orders.
  var orderDays: Int64 = 0
  /// Counted orders, and of these those of this window and of the one before.
  var orders: Int64 = 0
  var ordersNow: Int64 = 0
  var ordersBefore: Int64 = 0
  /// The same of what was paid less refunds, minor units.
  var net: Int64 = 0
  var netNow: Int64 = 0
  var netBefore: Int64 = 0
  /// Whether anything is known of contacts.
  var hasInteractions = false
  var hasTickets = false
  /// Complaints in this window.
  var complaints: Int64 = 0
  var isUnsubscribed = false
  /// The last answer to a survey in this window.
  var answer: ChurnAnswer?
  /// Texts of this window, and the sum of their scores.
  var texts: Int64 = 0
  var feeling = 0.0

  /// - Parameters:
  ///   - orders: at least one, the earliest first.
  ///   - day: the day of the report.
  ///   - gaps: room to work in, kept from customer to customer.
  init(
    _ customer: Int64, _ currency: Currency?, _ orders: ArraySlice<OrderScan.Order>, day: Int64,
    window: Int64, zone: DayZone, gaps: inout [Int64]
  ) {
    self.customer = customer
    self.currency = currency
    gaps.removeAll(keepingCapacity: true)
    var last = Int64.min
    for order in orders {
      let orderDay = zone.day(at: order.at)
      if last != .min, orderDay > last { gaps.append(orderDay - last) }
      if orderDay != last { orderDays += 1 }
      last = orderDay
      net += order.net
      let age = day - orderDay
      if age < window {
        ordersNow += 1
        netNow += order.net
      } else if age < 2 * window {
        ordersBefore += 1
        netBefore += order.net
      }
    }
    self.orders = Int64(orders.count)
    silence = day - last
    medianGap = ChurnFacts.median(&gaps)
  }

  private static func median(_ gaps: inout [Int64]) -> Double? {
    guard gaps.count >= 2 else { return nil }
    gaps.sort()
    let middle = gaps.count / 2
    return gaps.count % 2 == 1 ? Double(gaps[middle]) : Double(gaps[middle - 1] + gaps[middle]) / 2
  }

  /// Days since the last order ÷ own median gap.
  var silenceRatio: Double? { medianGap.map { Double(silence) / $0 } }

  /// The value of a signal, 0…1; `nil` where nothing is known.
  ///
  func value(of signal: ChurnSignal, _ ranks: ChurnRanks) -> Double? {
    switch signal {
    case .silence: silenceRatio.map { min(1, max(0, ($0 - 1) / 3)) } ?? ranks.silence(silence)
    case .recency: ranks.silence(silence)
    case .frequency: ranks.frequency(orderDays)
    case .orders:
      ordersBefore == 0 ? nil : max(0, 1 - Double(ordersNow) / Double(ordersBefore))
    case .spend:
      currency == nil || netBefore <= 0 ? nil : min(1, max(0, 1 - Double(netNow) / Double(netBefore)))
    case .complaints: hasInteractions || hasTickets ? min(1, Double(complaints) / 2) : nil
    case .unsubscribed: hasInteractions ? isUnsubscribed ? 1 : 0 : nil
    case .satisfaction: answer?.distance
    case .sentiment: texts == 0 ? nil : max(0, -feeling / Double(texts))
    }
  }
}

/// An answer to a survey, and how far it is from the good end of its scale.
struct ChurnAnswer: Sendable, Equatable {
  let score: Int64
  let lowest: Int64
  let highest: Int64
  let direction: EffortScore.Direction?

  /// 0 at the good end of the scale, 1 at the bad one.
  var distance: Double {
    let way = direction == .higherIsHarder ? score - lowest : highest - score
    return min(1, max(0, Double(way) / Double(highest - lowest)))
  }
}
