/// The counted orders of a scope, pulled one customer at a time, in the order of their ids.
///
/// Where currencies are counted each for itself, a customer comes once for each of them.
/// - Complexity: one pass over the index of orders, with the orders of one customer in memory.
final class OrderScan {
  struct Order {
    /// Unix seconds.
    var at: Int64
    /// Minor units of the currency it is counted in, refunds after the instant put back.
    var net: Int64
  }

  private(set) var customer: Int64 = 0
  private(set) var currency: Currency
  /// Those of the customer, the earliest first.
  private(set) var orders: [Order] = []
  private let source: ReportSource
  private let statement: RawStatement
  private let sole: Currency?
  private var hasRow: Bool
  /// That of the row, and its letters as a number.
  private var rowCurrency: Currency
  private var rowCode: UInt32 = 0

  /// Whether the orders of the customer are in several currencies, so that their amounts cannot be added.
  private(set) var isMixed = false
  private let takesTogether: Bool
  private var amounts = SummedAmounts()
  private var meter: ReadMeter

  /// - Parameter takesTogether: whether a customer comes once, whatever the currencies.
  init(_ source: ReportSource, takingTogether takesTogether: Bool = false) throws {
    self.source = source
    self.takesTogether = takesTogether
    sole = source.soleCurrency
    meter = source.meter("orders", of: "\"order\"")
    rowCurrency = sole ?? Currency(stored: "")
    currency = source.plan.target(of: rowCurrency)
    let isBounded = !source.holdsEverything
    statement = try source.statement(
      ReportSQL.ordersByCustomer(
        cancelledFrom: source.cancelledFrom, isBounded: isBounded,
        isPlain: sole != nil && source.laterRefunds.isEmpty))
    if isBounded { try statement.bind([.integer(source.scope.from), .integer(source.scope.end)]) }
    hasRow = try statement.step()
  }

  /// Goes to the next customer; false after the last.
  func next() throws -> Bool {
    while hasRow {
      try source.interruption.check()
      customer = statement.integer(at: 0)
      if source.isMember(customer) {
        try readOrders()
        return true
      }
      repeat {
        hasRow = try statement.step()
        try meter.add()
      } while hasRow && statement.integer(at: 0) == customer
    }
    return false
  }

  private func readOrders() throws {
    orders.removeAll(keepingCapacity: true)
    var isOrdered = true
    isMixed = false
    var before: Int64 = .min
    noteCurrency()
    currency = source.plan.target(of: rowCurrency)
    repeat {
      let at = statement.integer(at: 1)
      isOrdered = isOrdered && at >= before
      before = at
      orders.append(Order(at: at, net: try net(at)))
      hasRow = try statement.step()
      guard hasRow, statement.integer(at: 0) == customer else { break }
      if sole == nil, noteCurrency(), source.plan.rates == nil {
        guard takesTogether else { break }
        isMixed = true
      }
    } while true
    try meter.add(orders.count)
    if !isOrdered { orders.sort { ($0.at, $0.net) < ($1.at, $1.net) } }
  }

  private func net(_ at: Int64) throws -> Int64 {
    var net = try amounts.counting(statement.integer(at: 2))
    if !source.laterRefunds.isEmpty {
      net += try amounts.counting(source.laterRefunds[statement.integer(at: 4)] ?? 0)
    }
    return source.plan.rates == nil
      ? net : try amounts.counting(source.counted(net, of: rowCurrency, at: at))
  }

  /// Reads the currency of the row, where there are several; whether it is another than that of the row before.
  @discardableResult
  private func noteCurrency() -> Bool {
    guard sole == nil else { return false }
    let read = statement.bytes(at: 3).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard read != rowCode else { return false }
    rowCode = read
    rowCurrency = Currency(stored: statement.text(at: 3))
    return true
  }
}
