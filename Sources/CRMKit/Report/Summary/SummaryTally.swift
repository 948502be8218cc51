import Analytics

/// What is gathered of the orders of one currency, customer by customer.
struct SummaryTally {
  private var nets: [Int64] = []
  private var repeating: Int64 = 0
  private var orders: Int64 = 0
  private var first = Int64.max
  private var last = Int64.min
  /// How often each gap of so many days occurs.
  private var gaps: [Int64: Int] = [:]

  /// - Parameter orders: those of one customer, the earliest first; at least one.
  mutating func add(_ orders: [OrderScan.Order], _ zone: DayZone) {
    var net: Int64 = 0
    var day = Int64.min
    var isRepeating = false
    for order in orders {
      net += order.net
      let orderDay = zone.day(at: order.at)
      if day != .min, orderDay > day {
        gaps[orderDay - day, default: 0] += 1
        isRepeating = true
      }
      day = orderDay
    }
    nets.append(net)
    repeating += isRepeating ? 1 : 0
    self.orders += Int64(orders.count)
    first = min(first, orders.first?.at ?? first)
    last = max(last, orders.last?.at ?? last)
  }

  func part(_ currency: Currency) -> SummaryReport.Part {
    let money = SortedSample(nets)
    let days = SortedSample(
      sorted: gaps.sorted { $0.key < $1.key }.map { (value: Double($0.key), count: $0.value) })
    return SummaryReport.Part(
      currency: currency, buyers: Int64(nets.count), orders: orders, net: nets.reduce(0, +), first: first,
      last: last, repeatRate: Double(repeating) / Double(nets.count),
      topFifthShare: money.shareOfLargest((nets.count + 4) / 5),
      topPercentShare: money.shareOfLargest((nets.count + 99) / 100), gini: money.gini,
      customersToFourFifths: money.largestNeeded(forShare: 0.8), gaps: days.count, meanGap: days.mean,
      medianGap: days.median, ninthDecileGap: days.quantile(0.9))
  }
}
