import Analytics

/// Where a deal stands at the end of a report.
struct DealEnd {
  var deal: Int64 = 0
  /// The place of the stage in the table.
  var stage = 0
  /// What its amount counts as, minor units of ``currency``; `nil` where it is not known.
  var amount: Int64?
  /// The currency that the amount is counted in; `nil` where there is no amount, and several currencies.
  var currency: Currency?
  /// The deal's own chance, in ten-thousandths; -1 for that of the stage.
  var probability: Int64 = -1
  /// The day of the expected close as a number yyyymmdd; 0 for none.
  var closeOn: Int32 = 0
  var owner: String?
  /// Unix seconds.
  var created: Int64 = 0
  /// Unix seconds; `nil` while it is open.
  var closed: Int64?
}

/// The deals of a funnel as the end of the report left them, in the order of their ids.
///
/// Where nothing happened after the report, the deals' own rows say it; otherwise their events do.
/// - Complexity: one pass over the deals, or over the events.
final class DealEnds {
  private enum Reading {
    case rows(RawStatement)
    case events(DealScan)
  }

  private(set) var end = DealEnd()
  private let source: DealSource
  private let reading: Reading
  private var amounts = SummedAmounts()
  private var currencies: [[UInt8]: Currency] = [:]

  /// - Parameter isOpen: whether only open deals are needed; where events are read, the others come as well.
  init(_ source: DealSource, onlyOpen isOpen: Bool = false) throws {
    self.source = source
    guard source.isCurrent else {
      reading = .events(try DealScan(source, [.forecast, .owner]))
      return
    }
    let statement = try RawStatement(source.connection, FunnelSQL.deals(onlyOpen: isOpen))
    try statement.bind([.integer(source.scope.funnel.id)])
    reading = .rows(statement)
  }

  /// Goes to the next deal; false after the last.
  func next() throws -> Bool {
    switch reading {
    case .rows(let statement): try nextRow(statement)
    case .events(let scan): try nextEvents(scan)
    }
  }

  private func nextRow(_ row: RawStatement) throws -> Bool {
    while try row.step() {
      let deal = row.integer(at: 0)
      if deal & 0xFFF == 0 { try source.interruption.check() }
      guard source.members?.contains(deal) ?? true else { continue }
      end.deal = deal
      end.stage = source.table.place(ofID: row.integer(at: 1))
      end.created = row.integer(at: 7)
      end.closed = row.isNull(at: 8) ? nil : row.integer(at: 8)
      let currency = currency(row.bytes(at: 3))
      try set(row.isNull(at: 2) ? nil : row.integer(at: 2), currency)
      end.probability = row.isNull(at: 4) ? -1 : row.integer(at: 4)
      end.closeOn = DealScan.day(row.bytes(at: 5))
      end.owner = row.optionalText(at: 6)
      return true
    }
    return false
  }

  private func nextEvents(_ scan: DealScan) throws -> Bool {
    guard try scan.next() else { return false }
    let last = scan.last
    end.deal = scan.deal
    end.stage = last.stage
    end.created = scan.created
    end.closed = scan.closed
    try set(last.amount, last.currency < 0 ? nil : scan.currencies[last.currency])
    end.probability = last.probability
    end.closeOn = last.closeOn
    end.owner = last.owner < 0 ? nil : scan.owners[last.owner]
    return true
  }

  private func set(_ amount: Int64?, _ currency: Currency?) throws {
    end.currency = source.money.target(of: currency)
    guard let amount, let currency else {
      end.amount = nil
      return
    }
    let counted =
      source.money.rates == nil
      ? amount
      : try source.money.counted(amount, of: currency, day: source.scope.asOf.zone.day(at: end.created))
    end.amount = try amounts.counting(counted)
  }

  private func currency(_ bytes: UnsafeBufferPointer<UInt8>) -> Currency? {
    guard !bytes.isEmpty else { return nil }
    if source.money.used.count == 1 { return source.money.used[0] }
    let key = Array(bytes)
    if let known = currencies[key] { return known }
    let currency = Currency(stored: String(decoding: bytes, as: UTF8.self))
    currencies[key] = currency
    return currency
  }
}

/// How often each number of days came up.
struct DayCounts: Sendable {
  private var counts: [Int64: Int] = [:]
  /// By the number of days, as far as any came up.
  private var few: [Int] = []

  private(set) var count = 0
  private(set) var negatives = 0

  mutating func add(_ days: Int64) {
    count += 1
    if days < 0 { negatives += 1 }
    guard days >= 0, days < 512 else { return counts[days, default: 0] += 1 }
    reach(Int(days))
    few[Int(days)] += 1
  }

  mutating func add(_ other: DayCounts) {
    count += other.count
    negatives += other.negatives
    for (days, number) in other.counts { counts[days, default: 0] += number }
    reach(other.few.count - 1)
    for days in other.few.indices { few[days] += other.few[days] }
  }

  private mutating func reach(_ days: Int) {
    if days >= few.count { few += repeatElement(0, count: days + 1 - few.count) }
  }

  /// The days in order, as a sample.
  var sample: SortedSample {
    var all = counts.map { (value: Double($0.key), count: $0.value) }
    for days in few.indices where few[days] > 0 { all.append((value: Double(days), count: few[days])) }
    return SortedSample(sorted: all.sorted { $0.value < $1.value })
  }
}
