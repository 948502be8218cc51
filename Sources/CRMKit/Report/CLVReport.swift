import Analytics
import Tabular

/// The value of every customer with an order.
package struct CLVReport: CustomerReport {
  let histories: [CLVHistory]
  let estimates: [CLVEstimate]
  package let options: CLVOptions
  package let asOf: AsOf
  /// `nil` without any order.
  package let currency: Currency?
  /// The last day the model saw.
  package let calibrationEnd: Int64
  package let fits: [CLVFit]
  package let holdout: HoldOutError?
  /// What to know of the data.
  package let remarks: [String]
  package let note: String?

  package var customers: [Int64] { histories.map(\.customer) }

  /// Of all customers, units of the currency; `nil` where that of one is unknown.
  package var total: Double? {
    estimates.contains { $0.value == nil } ? nil : estimates.reduce(0) { $0 + ($1.value ?? 0) }
  }

  /// - Throws: ``ReportError/severalCurrencies(_:missing:)``, ``ReportError`` with too little data.
  init(_ source: ReportSource, _ options: CLVOptions) throws {
    let scope = source.scope
    let end = min(options.calibrationEnd ?? scope.asOf.day, scope.asOf.day)
    guard source.plan.rates != nil || source.plan.used.count < 2 else {
      throw ReportError.severalCurrencies(
        source.plan.used.map(\.currency.code), missing: source.plan.missing.first)
    }
    let scan = try OrderScan(source)
    var histories: [CLVHistory] = []
    while try scan.next() {
      let history = CLVHistory(
        scan.customer, scan.orders, zone: scope.zone, end: end, holdoutEnd: options.holdoutEnd)
      if let history { histories.append(history) }
    }
    currency = source.plan.only
    var unit = 1.0
    for _ in 0..<(currency?.digits ?? 0) { unit *= 10 }
    var modelling = CLVModelling(histories, options, unit: unit, end: end)
    estimates = try modelling.estimates()
    self.histories = histories
    self.options = options
    asOf = scope.asOf
    calibrationEnd = end
    fits = modelling.fits
    holdout = modelling.holdout
    remarks = modelling.remarks
    note = source.plan.note
  }

  package static let measures = [
    Column("repeats", .integer, use: .detail, help: "x: days with orders after the first"),
    Column(
      "recency", .decimal, use: .detail, help: "t_x: units of time from the first day with orders to the last"
    ),
    Column(
      "age", .decimal, use: .detail,
      help: "T: units of time from the first day with orders to the end of the calibration"),
    Column(
      "mean_repeat_spend", .decimal, use: .detail,
      help: "mean spend of the days after the first; empty without any"),
    Column("orders", .integer, shown: false, help: "counted orders up to the end of the calibration"),
    Column("net", .decimal, help: "net revenue up to then"),
    Column("expected_purchases", .decimal, help: "purchases expected within the horizon"),
    Column("p_alive", .decimal, help: "probability that the customer has not stopped buying"),
    Column("expected_spend", .decimal, use: .detail, help: "spend expected of a purchase"),
    Column(
      "value", .decimal, use: .key, help: "spend expected within the horizon, discounted, times the margin"),
    Column("currency", help: "currency of the amounts"),
    Column("holdout_purchases", .integer, shown: false, help: "days with orders in the hold-out"),
    Column(
      "holdout_expected", .decimal, shown: false, help: "purchases that the model expected in the hold-out"),
  ]

  package func append(_ measure: Int, of row: Int, to buffer: inout RowBuffer) {
    let (history, estimate) = (histories[row], estimates[row])
    let unitDays = Double(options.unitDays)
    switch measure {
    case 0: buffer.append(integer: Int64(history.repeats))
    case 1: buffer.append(ratio: Double(history.recencyDays) / unitDays)
    case 2: buffer.append(ratio: Double(history.ageDays) / unitDays)
    case 3: buffer.append(ratio: history.repeats == 0 ? nil : history.meanRepeatNet / unit)
    case 4: buffer.append(integer: history.orders)
    case 5: currency.map { buffer.append(history.net, $0) } ?? buffer.appendNull()
    case 6: buffer.append(ratio: estimate.purchases)
    case 7: buffer.append(ratio: estimate.alive)
    case 8: buffer.append(ratio: estimate.spend)
    case 9: buffer.append(ratio: estimate.value)
    case 10: currency.map { buffer.append($0.code) } ?? buffer.appendNull()
    case 11 where options.holdoutEnd != nil: buffer.append(integer: history.later)
    case 12: buffer.append(ratio: estimate.holdout)
    default: buffer.appendNull()
    }
  }

  private var unit: Double {
    var unit = 1.0
    for _ in 0..<(currency?.digits ?? 0) { unit *= 10 }
    return unit
  }
}

extension CLVReport: GroupedReport {
  package static let groups = ["repeats"]
  package static let mean = Column("mean_value", .decimal, help: "mean of the values")

  package func grouped(_ row: Int) -> GroupedCustomer {
    GroupedCustomer(
      currency: currency, orders: histories[row].orders, net: histories[row].net,
      measure: estimates[row].value)
  }

  package func group(_ name: String, of row: Int) -> String { String(histories[row].repeats) }

  package func rank(_ name: String, _ group: String) -> Int { Int(group) ?? 0 }
}

extension Store {
  /// The value of every customer with an order.
  ///
  /// - Complexity: one pass over the index of orders; a fit over the different histories.
  /// - Throws: ``ReportError``.
  package func clv(_ options: CLVOptions, _ scope: ReportScope) throws -> CLVReport {
    try report(scope) { try CLVReport($0, options) }
  }
}

/// How customers are valued.
package struct CLVOptions: Sendable {
  package var method = CLVMethod.mbgnbd
  /// Days of the unit that times are counted in.
  package var unitDays: Int64 = 7
  /// The last day the model sees; `nil` for the day of the report.
  package var calibrationEnd: Int64?
  /// The last day of the orders that the model's forecast is compared with.
  package var holdoutEnd: Int64?
  package var horizon = CLVHorizon.year
  /// A month: 0.01 is one per cent.
  package var discount = 0.01
  /// Of what is paid: 1 is all.
  package var margin = 1.0

  package init() {}
}

/// How the value of a customer is told.
package enum CLVMethod: String, Sendable, CaseIterable {
  /// What was paid so far, less refunds, times the margin.
  case historic
  /// Mean order × orders a day since the first × days of the horizon × margin: nobody ever leaves.
  case simple
  /// Fader, Hardie & Lee 2005, with the Gamma-Gamma model of spending.
  case bgnbd
  /// Batislam et al. 2007; customers can leave before they ever come back.
  case mbgnbd
  /// Schmittlein, Morrison & Colombo 1987.
  case paretonbd
}

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
