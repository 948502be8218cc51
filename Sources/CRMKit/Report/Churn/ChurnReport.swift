import Analytics
import Tabular

/// How near every customer with an order is to leaving, with the evidence.
package struct ChurnReport: CustomerReport {
  struct Entry {
    var facts: ChurnFacts
    var verdict: ChurnVerdict
    var level: ChurnLevel
  }

  private(set) var entries: [Entry]
  private let ranks: ChurnRanks
  /// With the weights that are in force.
  package let settings: ChurnSettings
  package let calibration: ChurnCalibration
  package let asOf: AsOf
  /// How many customers have each level, in the order of ``ChurnLevel``.
  package private(set) var counts: [Int64] = []
  package let note: String?

  package var customers: [Int64] { entries.map(\.facts.customer) }

  /// - Parameters:
  ///   - source: of everybody: ranks and weights are those among all customers.
  ///   - calibration: whose weights hold in place of those of the report's own past.
  init(
    _ source: ReportSource, _ settings: ChurnSettings, asOf: AsOf, calibration: ChurnCalibration? = nil
  ) throws {
    var past = ChurnPast(before: asOf.day, window: settings.window)
    let facts = try source.churnFacts(window: settings.window, &past)
    let calibration = calibration ?? ChurnCalibration(past, settings)
    var settings = settings
    settings.weights = calibration.shares
    let ranks = ChurnRanks(of: facts)
    entries = facts.map { facts in
      let verdict = ChurnVerdict(facts, weights: settings.weights, ranks)
      return Entry(facts: facts, verdict: verdict, level: settings.level(of: verdict.score))
    }
    self.settings = settings
    self.asOf = asOf
    self.calibration = calibration
    self.ranks = ranks
    note = source.plan.note
    count()
  }

  private mutating func count() {
    counts = ChurnLevel.allCases.map { level in entries.reduce(0) { $0 + ($1.level == level ? 1 : 0) } }
  }

  /// The report about some customers; `nil` for all.
  func about(_ members: IDSet?) -> ChurnReport {
    guard let members else { return self }
    var report = self
    report.entries = entries.filter { members.contains($0.facts.customer) }
    report.count()
    return report
  }

  /// The report with the customers of some levels alone.
  package func only(_ levels: [ChurnLevel]) -> ChurnReport {
    var report = self
    if !levels.isEmpty { report.entries = entries.filter { levels.contains($0.level) } }
    return report
  }

  /// The values of all signals of a customer.
  func values(_ facts: ChurnFacts) -> [Double?] {
    ChurnSignal.all.map { facts.value(of: $0, ranks) }
  }

  package static let measures = [
    Column("level", means: .churnLevel, help: "ok, watch, at_risk or churned"),
    Column("score", .decimal, help: "0 to 1: the weighted mean of the signals of which something is known"),
    Column("reason", help: "the signal with the largest part in the score"),
    Column("silence_days", .integer, help: "days from the last counted order to the day of the report"),
    Column("median_gap_days", .decimal, help: "median of the days between the customer's days with orders"),
    Column(
      "silence_ratio", .decimal,
      help: "silence_days ÷ median_gap_days; empty with fewer than three days with orders"),
    Column("orders_window", .integer, help: "counted orders of this window"),
    Column("orders_before", .integer, help: "counted orders of the window before"),
    Column("net_window", .decimal, help: "net revenue in this window"),
    Column("net_before", .decimal, help: "net revenue in the window before"),
    Column("currency", help: "currency of net; empty where there are several"),
    Column("complaints", .integer, shown: false, help: "complaints of this window"),
    Column(
      "unsubscribed", .boolean, shown: false,
      help: "whether the customer unsubscribed; empty without any interaction"),
  ]

  package func append(_ measure: Int, of row: Int, to buffer: inout RowBuffer) {
    let (entry, facts) = (entries[row], entries[row].facts)
    switch measure {
    case 0: buffer.append(entry.level.rawValue)
    case 1: buffer.append(decimal: entry.verdict.score, digits: 4)
    case 2: entry.verdict.reason.map { buffer.append($0.rawValue) } ?? buffer.appendNull()
    case 3: buffer.append(integer: facts.silence)
    case 4: buffer.append(ratio: facts.medianGap)
    case 5: buffer.append(ratio: facts.silenceRatio)
    case 6: buffer.append(integer: facts.ordersNow)
    case 7: buffer.append(integer: facts.ordersBefore)
    case 8: append(facts.netNow, facts.currency, to: &buffer)
    case 9: append(facts.netBefore, facts.currency, to: &buffer)
    case 10: facts.currency.map { buffer.append($0.code) } ?? buffer.appendNull()
    case 11 where facts.hasInteractions || facts.hasTickets: buffer.append(integer: facts.complaints)
    case 12 where facts.hasInteractions: buffer.append(boolean: facts.isUnsubscribed)
    default: buffer.appendNull()
    }
  }

  private func append(_ minor: Int64, _ currency: Currency?, to buffer: inout RowBuffer) {
    if let currency { buffer.append(minor, currency) } else { buffer.appendNull() }
  }
}

extension ChurnReport: GroupedReport {
  package static let groups = ["level", "reason", "currency"]
  package static let mean = Column("mean_score", .decimal, help: "mean of the scores")

  package func grouped(_ row: Int) -> GroupedCustomer {
    let entry = entries[row]
    return GroupedCustomer(
      currency: entry.facts.currency, orders: entry.facts.orders, net: entry.facts.net,
      measure: Double(entry.verdict.score) / 10_000)
  }

  package func group(_ name: String, of row: Int) -> String {
    switch name {
    case "level": entries[row].level.rawValue
    case "reason": entries[row].verdict.reason?.rawValue ?? "none"
    default: entries[row].facts.currency?.code ?? "several"
    }
  }

  /// Levels from fine to gone.
  package func rank(_ name: String, _ group: String) -> Int {
    ChurnLevel(rawValue: group).flatMap { ChurnLevel.allCases.firstIndex(of: $0) } ?? 0
  }
}

/// A score without its parts, for those who are many; ``ChurnScore`` has the parts.
struct ChurnVerdict {
  /// As that of ``ChurnScore``: ten-thousandths.
  let score: Int64
  /// The signal with the largest part; `nil` where nothing speaks for leaving.
  let reason: ChurnSignal?

  init(_ facts: ChurnFacts, weights: [Double], _ ranks: ChurnRanks) {
    var (weight, sum, largest) = (0.0, 0.0, 0.0)
    var reason: ChurnSignal?
    for (index, signal) in ChurnSignal.all.enumerated() {
      guard let value = facts.value(of: signal, ranks) else { continue }
      let part = weights[index] * value
      weight += weights[index]
      sum += part
      guard part > largest else { continue }
      largest = part
      reason = signal
    }
    score = weight > 0 ? Int64((sum / weight * 10_000).rounded(.toNearestOrEven)) : 0
    self.reason = reason
  }
}

extension ChurnSignal {
  /// All of them, made once.
  static let all = allCases
}

/// Where a customer stands among all, 0…1: by days of silence, and by how few days with orders there are.
struct ChurnRanks: Sendable {
  let silence: @Sendable (Int64) -> Double
  let frequency: @Sendable (Int64) -> Double

  init(
    silence: @escaping @Sendable (Int64) -> Double, frequency: @escaping @Sendable (Int64) -> Double
  ) {
    self.silence = silence
    self.frequency = frequency
  }

  init(of facts: [ChurnFacts]) {
    let (silences, days) = (SortedSample(facts.map(\.silence)), SortedSample(facts.map(\.orderDays)))
    self.init(
      silence: { silences.percentileRank(of: Double($0)) ?? 0 },
      frequency: { 1 - (days.percentileRank(of: Double($0)) ?? 1) })
  }
}

/// How near a customer is to leaving, from fine to gone.
package enum ChurnLevel: String, Sendable, CaseIterable {
  case ok, watch
  case atRisk = "at_risk"
  case churned
}
