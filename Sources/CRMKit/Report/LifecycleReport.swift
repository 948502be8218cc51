import Tabular

/// The stage of life of every customer.
package struct LifecycleReport: CustomerReport {
  struct Entry {
    var customer: Int64
    var stage: String
    var orders: Int64 = 0
    /// Minor units.
    var net: Int64 = 0
    /// `nil` without orders, and where they are in several currencies.
    var currency: Currency?
    /// Unix seconds of the first and the last order.
    var first: Int64?
    var last: Int64?
    /// Days since the last order.
    var silence: Int64?
    /// Days between the last two days with orders.
    var gap: Int64?
    /// Why a person set the stage; `nil` where nobody did.
    var reason: String?
  }

  let entries: [Entry]
  package let scheme: LifecycleScheme
  package let asOf: AsOf
  package let note: String?
  package let rules: LifecycleRules

  package var customers: [Int64] { entries.map(\.customer) }

  /// How many customers have each stage, stages that were set by hand among them.
  package var counts: [(stage: String, customers: Int64)] {
    var counts: [String: Int64] = [:]
    for entry in entries { counts[entry.stage, default: 0] += 1 }
    let others = counts.keys.filter { !scheme.stages.contains($0) }.sorted()
    return (scheme.stages + others).map { (stage: $0, customers: counts[$0] ?? 0) }
  }

  /// The stage of each customer.
  package var stages: [Int64: String] {
    Dictionary(entries.map { ($0.customer, $0.stage) }) { first, _ in first }
  }

  package static let measures = [
    Column("stage", means: .lifecycleStage, help: "lifecycle stage; crm report define lifecycle lists them"),
    Column("silence_days", .integer, help: "days since the last counted order"),
    Column(
      "gap_days", .integer, shown: false,
      help: "days between the last two days with orders, in the scheme recency"),
    Column("orders", .integer, help: "counted orders"),
    Column("net", .decimal, help: "net revenue: paid less refunds"),
    Column("currency", help: "currency of net; empty where there are several"),
    Column("first_order", .instant, shown: false, help: "instant of the first counted order"),
    Column("last_order", .instant, help: "instant of the last counted order"),
    Column("reason", help: "why the stage was set by hand"),
  ]

  package func append(_ measure: Int, of row: Int, to buffer: inout RowBuffer) {
    let entry = entries[row]
    func append(_ value: Int64?) { value.map { buffer.append(integer: $0) } ?? buffer.appendNull() }
    switch measure {
    case 0: buffer.append(entry.stage)
    case 1: append(entry.silence)
    case 2: append(entry.gap)
    case 3: buffer.append(integer: entry.orders)
    case 4: entry.currency.map { buffer.append(entry.net, $0) } ?? buffer.appendNull()
    case 5: entry.currency.map { buffer.append($0.code) } ?? buffer.appendNull()
    case 6: entry.first.map { buffer.append(instant: $0) } ?? buffer.appendNull()
    case 7: entry.last.map { buffer.append(instant: $0) } ?? buffer.appendNull()
    default: entry.reason.map { buffer.append($0) } ?? buffer.appendNull()
    }
  }
}

extension LifecycleReport: GroupedReport {
  package static let groups = ["stage", "currency"]
  package static let mean = Column(
    "mean_silence_days", .decimal, help: "mean of the days since the last order")

  package func grouped(_ row: Int) -> GroupedCustomer {
    let entry = entries[row]
    return GroupedCustomer(
      currency: entry.currency, orders: entry.orders, net: entry.net, measure: entry.silence.map(Double.init))
  }

  package func group(_ name: String, of row: Int) -> String {
    name == "stage" ? entries[row].stage : entries[row].currency?.code ?? ""
  }

  package func rank(_ name: String, _ group: String) -> Int {
    scheme.stages.firstIndex(of: group) ?? scheme.stages.count
  }
}

extension LifecycleReport {
  init(_ source: ReportSource, _ rules: LifecycleRules) throws {
    var buyers = try rules.scheme == .stages ? source.buyers() : source.buyersWithGaps()
    for index in buyers.indices {
      let entry = buyers[index]
      let (first, last) = (entry.first ?? 0, entry.last ?? 0)
      let silence = source.scope.asOf.day - source.scope.zone.day(at: last)
      buyers[index].silence = silence
      buyers[index].stage = rules.stage(
        orders: entry.orders, silence: silence,
        tenure: source.scope.asOf.day - source.scope.zone.day(at: first), gap: entry.gap)
    }
    var entries = try source.withProspects(buyers)
    try source.applyOverrides(to: &entries)
    self.entries = entries
    self.rules = rules
    scheme = rules.scheme
    asOf = source.scope.asOf
    note = source.plan.note
  }
}

extension ReportSource {
  /// Customers with orders, from their sums.
  fileprivate func buyers() throws -> [LifecycleReport.Entry] {
    var entries: [LifecycleReport.Entry] = []
    for sum in try sums() {
      if let last = entries.last, last.customer == sum.customer {
        let index = entries.count - 1
        entries[index].orders += sum.orders
        entries[index].currency = nil
        entries[index].first = min(last.first ?? sum.first, sum.first)
        entries[index].last = max(last.last ?? sum.last, sum.last)
      } else {
        entries.append(
          LifecycleReport.Entry(
            customer: sum.customer, stage: "", orders: sum.orders, net: sum.net, currency: sum.currency,
            first: sum.first, last: sum.last))
      }
    }
    return entries
  }

  /// Customers with orders, from the orders themselves: sums do not tell how long somebody was silent before.
  fileprivate func buyersWithGaps() throws -> [LifecycleReport.Entry] {
    let scan = try OrderScan(self, takingTogether: true)
    var entries: [LifecycleReport.Entry] = []
    while try scan.next() {
      var entry = LifecycleReport.Entry(customer: scan.customer, stage: "")
      var last = Int64.min
      for order in scan.orders {
        let day = scope.zone.day(at: order.at)
        if last != .min, day > last { entry.gap = day - last }
        last = day
        entry.net += order.net
      }
      entry.orders = Int64(scan.orders.count)
      entry.currency = scan.isMixed ? nil : scan.currency
      (entry.first, entry.last) = (scan.orders.first?.at, scan.orders.last?.at)
      entries.append(entry)
    }
    return entries
  }

  /// Those with orders and, between them by id, those without.
  fileprivate func withProspects(_ buyers: [LifecycleReport.Entry]) throws -> [LifecycleReport.Entry] {
    let statement = try statement(ReportSQL.customers)
    var entries: [LifecycleReport.Entry] = []
    entries.reserveCapacity(buyers.count)
    var place = 0
    while try statement.step() {
      let customer = statement.integer(at: 0)
      while place < buyers.count, buyers[place].customer < customer {
        entries.append(buyers[place])
        place += 1
      }
      if place < buyers.count, buyers[place].customer == customer {
        entries.append(buyers[place])
        place += 1
      } else if isMember(customer), statement.integer(at: 1) < scope.asOf.end {
        entries.append(LifecycleReport.Entry(customer: customer, stage: "prospect"))
      }
    }
    return entries + buyers[place...]
  }

  fileprivate func applyOverrides(to entries: inout [LifecycleReport.Entry]) throws {
    let statement = try statement(ReportSQL.lifecycleOverrides)
    try statement.bind([.integer(scope.asOf.end)])
    let positions = IDPositions(entries.map(\.customer))
    while try statement.step() {
      guard let place = positions.first(of: statement.integer(at: 0)) else { continue }
      entries[place].stage = statement.text(at: 1)
      entries[place].reason = statement.text(at: 2)
    }
  }
}

extension Store {
  /// The stage of life of every customer.
  ///
  /// - Complexity: one pass over the sums of the customers; the scheme `recency` over the orders.
  package func lifecycle(_ scheme: LifecycleScheme, _ scope: ReportScope) throws -> LifecycleReport {
    let rules = try read { try LifecycleRules(scheme, $0) }
    return try report(scope) { try LifecycleReport($0, rules) }
  }

  /// How many customers went from one stage to another between two moments.
  package func lifecycleMoves(_ scheme: LifecycleScheme, from: ReportScope, to: ReportScope) throws
    -> [LifecycleMove]
  {
    let before = try lifecycle(scheme, from).stages
    let after = try lifecycle(scheme, to)
    var counts: [LifecycleMove.Ends: Int64] = [:]
    for (customer, stage) in after.stages {
      counts[LifecycleMove.Ends(from: before[customer], to: stage), default: 0] += 1
    }
    let rank = { (stage: String?) in stage.flatMap { scheme.stages.firstIndex(of: $0) } ?? -1 }
    return counts.map { LifecycleMove(ends: $0.key, customers: $0.value) }.sorted {
      (rank($0.ends.from), rank($0.ends.to), $0.ends.to) < (rank($1.ends.from), rank($1.ends.to), $1.ends.to)
    }
  }
}

/// Customers who were in one stage and are in another, or in the same.
package struct LifecycleMove: Sendable {
  struct Ends: Sendable, Hashable {
    /// `nil` for those who were not there yet.
    var from: String?
    var to: String
  }

  let ends: Ends
  package let customers: Int64
}

extension LifecycleMove: Tabulated {
  package static let columns = [
    Column("from", help: "stage at the first moment; empty for those who came later"),
    Column("to", help: "stage at the second moment"),
    Column("customers", .integer, help: "customers who went from the one to the other"),
  ]

  package var cells: [Cell] { [.optional(ends.from), .text(ends.to), .integer(customers)] }
}
