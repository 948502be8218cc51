/// The sums of one customer's counted orders in one currency.
struct CustomerSum: Equatable {
  var customer: Int64
  var currency: Currency
  var orders: Int64
  /// Minor units, less refunds.
  var net: Int64
  /// Unix seconds of the first and the last order.
  var first: Int64
  var last: Int64
}

extension ReportSource {
  /// The sums of every customer with orders, by id and currency.
  ///
  /// Those that the store keeps where they hold, else added up from the orders: by the database, or here where rates are
  /// applied order by order.
  func sums() throws -> [CustomerSum] {
    let isConverted = plan.rates.map { rates in plan.used.contains { $0.currency != rates.base } } ?? false
    if isConverted { return try addedSums() }
    let isKept = sumsHold
    let statement = try statement(isKept ? ReportSQL.keptSums : ReportSQL.sums(cancelledFrom: cancelledFrom))
    if !isKept {
      try statement.bind([.integer(scope.from), .integer(scope.end), .integer(scope.asOf.end)])
    }
    var sums: [CustomerSum] = []
    var currency = Currency(stored: "")
    while try statement.step() {
      let customer = statement.integer(at: 0)
      guard isMember(customer) else { continue }
      if !statement.equals(currency.code, at: 1) { currency = Currency(stored: statement.text(at: 1)) }
      if let rates = plan.rates, rates.base != currency {
        let day = scope.zone.day(at: statement.integer(at: 4))
        throw MissingRate(currency: currency, base: rates.base, day: day)
      }
      sums.append(
        CustomerSum(
          customer: customer, currency: currency, orders: statement.integer(at: 2),
          net: statement.integer(at: 3), first: statement.integer(at: 4), last: statement.integer(at: 5)))
    }
    return sums
  }

  /// The same, one order after the other.
  func addedSums() throws -> [CustomerSum] {
    let scan = try OrderScan(self)
    var sums: [CustomerSum] = []
    while try scan.next() {
      guard let first = scan.orders.first, let last = scan.orders.last else { continue }
      sums.append(
        CustomerSum(
          customer: scan.customer, currency: scan.currency, orders: Int64(scan.orders.count),
          net: scan.orders.reduce(0) { $0 + $1.net }, first: first.at, last: last.at))
    }
    return sums
  }
}
