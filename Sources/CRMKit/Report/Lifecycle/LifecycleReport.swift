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
    Column("stage", means: .lifecycleStage, help: "stage of life; crm report define lifecycle tells them"),
    Column("silence_days", .integer, help: "days since the last counted order"),
    Column(
      "gap_days", .integer, shown: false,
      help: "days between the last two days with orders, in the scheme recency"),
    Column("orders", .integer, help: "counted orders"),
    Column("net", .decimal, help: "what they paid, less refunds"),
    Column("currency", help: "currency of net; empty where there are several"),
    Column("first_order", .instant, shown: false, help: "instant of the first counted order"),
    Column("last_order", .instant, help: "instant of the last counted order"),
    Column("reason", help: "why a person set the stage"),
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
