import Analytics

/// What a model of value sees of one customer: days with orders, those of one day together.
struct CLVHistory {
  var customer: Int64
  /// Counted orders up to the end of the calibration, and what was paid less refunds, minor units.
  var orders: Int64 = 0
  var net: Int64 = 0
  /// Days with orders after the first.
  var repeats = 0
  /// Days from the first to the last day with orders, and to the end of the calibration.
  var recencyDays: Int64 = 0
  var ageDays: Int64 = 0
  /// What was paid on the days after the first, minor units.
  var repeatNet: Int64 = 0
  /// Days with orders after the calibration, up to the end of the hold-out.
  var later: Int64 = 0

  /// - Returns: `nil` without an order up to the end of the calibration.
  init?(_ customer: Int64, _ orders: [OrderScan.Order], zone: DayZone, end: Int64, holdoutEnd: Int64?) {
    self.customer = customer
    var (first, last) = (Int64.min, Int64.min)
    for order in orders {
      let day = zone.day(at: order.at)
      if day > end {
        if let holdoutEnd, day <= holdoutEnd, day != last { later += 1 }
        last = day
        continue
      }
      self.orders += 1
      net += order.net
      if first == .min { first = day }
      if day != last, last != .min { repeats += 1 }
      if day != first { repeatNet += order.net }
      last = day
      recencyDays = day - first
    }
    guard self.orders > 0 else { return nil }
    ageDays = end - first
  }

  func purchases(unitDays: Int64) throws -> PurchaseHistory {
    let unit = Double(unitDays)
    return try PurchaseHistory(
      repeats: repeats, recency: Double(recencyDays) / unit, age: Double(ageDays) / unit)
  }

  /// Minor units a repeat day; 0 without any, and where refunds outweigh.
  var meanRepeatNet: Double { repeats == 0 ? 0 : max(0, Double(repeatNet) / Double(repeats)) }
}
