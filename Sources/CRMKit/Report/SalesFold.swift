/// Adds up orders as they are read.
struct SalesFold {
  private struct Key: Hashable {
    var name: String?
    var currency: Currency
  }

  fileprivate struct Sum {
    var period: Int64?
    var orders: Int64 = 0
    var net: Int64 = 0
    var quantity: Int64 = 0
    var customers: Set<Int64> = []
    var lastOrder: Int64 = .min
  }

  private let source: ReportSource
  private let axis: SalesAxis
  private var sums: [Key: Sum] = [:]
  /// The net of all orders; groups of customers may have some in common.
  private var totals: [Currency: Int64] = [:]
  /// The name and the number of the period of each day met.
  private var periods: [Int64: (name: String, index: Int64)] = [:]
  private var amounts = SummedAmounts()
  private var quantities = SummedAmounts()

  init(_ source: ReportSource, _ axis: SalesAxis) {
    self.source = source
    self.axis = axis
  }

  mutating func rows() throws -> [SalesRow] {
    let cancelled = source.cancelledFrom
    let column = axis.dimension?.column ?? "NULL"
    let statement = try source.statement(
      axis.isOfLines
        ? ReportSQL.lines(groupedBy: column, cancelledFrom: cancelled)
        : ReportSQL.orders(groupedBy: column, cancelledFrom: cancelled))
    try statement.bind([.integer(source.scope.from), .integer(source.scope.end)])
    var meter =
      axis.isOfLines ? source.meter("lines", of: "order_line") : source.meter("orders", of: "\"order\"")
    while try statement.step() {
      try meter.add()
      guard source.members == nil || source.isMember(statement.integer(at: 0)) else { continue }
      try add(statement)
    }
    return sorted(finished())
  }

  private mutating func add(_ statement: RawStatement) throws {
    let (at, order) = (statement.integer(at: 1), statement.integer(at: 4))
    let own = Currency(stored: statement.text(at: 3))
    var amount = try amounts.counting(statement.integer(at: 2))
    if !axis.isOfLines { amount += try amounts.counting(source.laterRefunds[order] ?? 0) }
    amount = try amounts.counting(source.counted(amount, of: own, at: at))
    let quantity = try axis.isOfLines ? quantities.counting(statement.integer(at: 6)) : 0
    let target = source.plan.target(of: own)
    totals[target, default: 0] += amount
    let customer = statement.isNull(at: 0) ? nil : statement.integer(at: 0)
    func count(_ name: String?, _ period: Int64?) {
      sums[Key(name: name, currency: target), default: Sum(period: period)].add(
        order: order, amount: amount, quantity: quantity,
        customer: customer)
    }
    if case .customers(let grouping) = axis {
      for group in grouping.groups(of: customer) { count(group, nil) }
    } else {
      let (name, period) = self.name(statement, at: at)
      count(name, period)
    }
  }

  private mutating func name(_ statement: RawStatement, at: Int64) -> (String?, Int64?) {
    guard let period = axis.period else { return (statement.optionalText(at: 5), nil) }
    let day = source.scope.zone.day(at: at)
    let known = periods[day] ?? (name: period.name(period.index(ofDay: day)), index: period.index(ofDay: day))
    periods[day] = known
    return (known.name, known.index)
  }

  private func finished() -> [SalesRow] {
    let lastDay = source.scope.zone.day(at: source.scope.end - 1)
    return sums.map { key, sum in
      let total = totals[key.currency] ?? 0
      return SalesRow(
        name: key.name, currency: key.currency, orders: sum.orders, customers: Int64(sum.customers.count),
        net: sum.net, quantity: axis.isOfLines ? sum.quantity : nil,
        share: total == 0 ? nil : Double(sum.net) / Double(total),
        isPartial: sum.period.flatMap { index in
          axis.period.map { $0.isPartial(index, endOfDay: lastDay) }
        })
    }
  }

  /// Periods in time, everything else by what it brought.
  private func sorted(_ rows: [SalesRow]) -> [SalesRow] {
    rows.sorted { left, right in
      if axis.period == nil, left.net != right.net { return left.net > right.net }
      return (left.name ?? "", left.currency.code) < (right.name ?? "", right.currency.code)
    }
  }
}

extension SalesFold.Sum {
  fileprivate mutating func add(order: Int64, amount: Int64, quantity: Int64, customer: Int64?) {
    // The lines of an order come together; it counts once.
    if order != lastOrder { orders += 1 }
    lastOrder = order
    net += amount
    self.quantity += quantity
    if let customer { customers.insert(customer) }
  }
}
