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
