import Tabular

/// How the open deals of one day became those of another: a waterfall of which the parts add up to the minor unit.
package struct FunnelDiffReport {
  /// A part of the waterfall.
  package enum Part: String, CaseIterable, Sendable {
    case start, new, reopened, won, lost, increased, decreased, end

    var help: String {
      switch self {
      case .start: "open on the first day"
      case .new: "begun since, and open on the last day"
      case .reopened: "closed on the first day, and open on the last"
      case .won: "open on the first day, and won by the last"
      case .lost: "open on the first day, and lost by the last"
      case .increased: "open on both days, and over more on the last"
      case .decreased: "open on both days, and over less on the last"
      case .end: "open on the last day"
      }
    }
  }

  struct Sum: Equatable {
    var deals: Int64 = 0
    /// Minor units, with the sign that they have in the waterfall.
    var value: Int64 = 0
  }

  /// A deal of one part, for those who want to see them.
  struct Change {
    var part: Part
    var group: String?
    var deal: Int64
    var value: Int64
    var currency: Currency?
  }

  package let from: AsOf
  package let to: AsOf
  package let note: String?
  let axis: DealAxis?
  let sums: [(key: DealGroupKey, parts: [Part: Sum])]
  let changes: [Change]
  /// Of the deals that were open on both days, those in a later and in an earlier stage.
  package private(set) var forward: Int64 = 0
  package private(set) var backward: Int64 = 0
  /// Begun and closed between the days: no part of the waterfall.
  package private(set) var passedThrough: Int64 = 0

  /// - Parameter axis: the groups are those of the deals on the last day, so that the parts of each add up.
  init(_ source: DealSource, by axis: DealAxis?, from: AsOf, listing isListing: Bool) throws {
    self.from = from
    self.axis = axis
    to = source.scope.asOf
    note = source.money.note
    let table = source.table
    var sums: [DealGroupKey: [Part: Sum]] = [:]
    var changes: [Change] = []
    let groups = try source.groups(by: axis)
    let scan = try DealScan(source, axis?.needs ?? [])
    while try scan.next() {
      let first = scan.events.lastIndex { $0.at < from.end }
      let old = first.map { scan.events[$0] }
      let new = scan.last
      let (wasOpen, isOpen) = (
        old.map { table.kind($0.stage) == .open } ?? false, table.kind(new.stage) == .open
      )
      guard wasOpen || isOpen else {
        if old == nil { passedThrough += 1 }
        continue
      }
      let before = try old.map { try scan.counted($0) } ?? 0
      let after = try scan.counted(new)
      var currencies = (old.flatMap { scan.target(of: $0) }, scan.target(of: new))
      // A deal without an amount has no currency of its own.
      if old?.amount == nil { currencies.0 = currencies.1 }
      if new.amount == nil, wasOpen { currencies.1 = currencies.0 }
      let names = try groups?.groups(of: scan.standing) ?? [nil]
      func note(_ part: Part, _ value: Int64, _ currency: Currency?, deals: Int64 = 1) {
        for group in names {
          sums[DealGroupKey(group: group, currency: currency), default: [:]][part, default: Sum()].add(
            deals, value)
          guard isListing, part != .start, part != .end else { continue }
          changes.append(
            Change(part: part, group: group, deal: scan.deal, value: value, currency: currency))
        }
      }
      if wasOpen { note(.start, before, currencies.0) }
      if isOpen { note(.end, after, currencies.1) }
      switch (wasOpen, isOpen) {
      case (false, _): note(old == nil ? .new : .reopened, after, currencies.1)
      case (true, false): note(table.kind(new.stage) == .won ? .won : .lost, -before, currencies.0, deals: -1)
      case (true, true):
        if currencies.0 != currencies.1 {
          note(.decreased, -before, currencies.0, deals: -1)
          note(.increased, after, currencies.1)
        } else if after != before {
          note(after > before ? .increased : .decreased, after - before, currencies.1, deals: 0)
        }
        if let old, table.rank[new.stage] > table.rank[old.stage] { forward += 1 }
        if let old, table.rank[new.stage] < table.rank[old.stage] { backward += 1 }
      }
    }
    self.sums = sums.sorted { $0.key < $1.key }.map { (key: $0.key, parts: $0.value) }
    self.changes = changes
  }

  package var columns: [Column] { axis.columns(FunnelDiffReport.columns) }

  package static let columns = [
    Column(
      "part",
      means: .words(["new": .added, "won": .good, "lost": .bad, "increased": .good, "decreased": .bad]),
      help: "start, new, reopened, won, lost, increased, decreased, end: what is between adds up"),
    Column("deals", .integer, help: "deals that it brings or takes"),
    Column("value", .decimal, help: "amount that it brings or takes"),
    Column("currency", help: "currency of the amount"),
    Column("meaning", shown: false, help: "what the part is"),
  ]

  private var groups: [(key: DealGroupKey, parts: [Part: Sum])] {
    sums.isEmpty && axis == nil ? [(key: DealGroupKey(), parts: [:])] : sums
  }

  package var cells: [[Cell]] {
    groups.flatMap { key, parts in
      Part.allCases.map { part in
        let sum = parts[part] ?? Sum()
        return axis.cells(
          key.group,
          [
            .text(part.rawValue), .integer(sum.deals), .amount(sum.value, key.currency),
            .optional(key.currency?.code), .text(part.help),
          ])
      }
    }
  }

  package var dealColumns: [Column] { axis.columns(FunnelDiffReport.dealColumns) }

  private static let dealColumns = [
    Column("part", help: "the part of the waterfall"), Column("id", .integer, help: "number of the deal"),
    Column("value", .decimal, help: "amount that it brings or takes"),
    Column("currency", help: "currency of the amount"),
  ]

  /// The deals behind each part, by part and id.
  package var dealCells: [[Cell]] {
    listed.map { change in
      axis.cells(
        change.group,
        [
          .text(change.part.rawValue), .integer(change.deal), .amount(change.value, change.currency),
          .optional(change.currency?.code),
        ])
    }
  }

  private var listed: [Change] { Part.allCases.flatMap { part in changes.filter { $0.part == part } } }
}

extension FunnelDiffReport {
  /// What a chart shows of each part: from where to where it brings the amount that is open, as shares of the most that there
  /// is in its currency.
  package var chart: [ClosedRange<Double>] {
    let spans = groups.flatMap { key, parts in
      var level = 0.0
      return Part.allCases.map { part in
        let value = Double(parts[part]?.value ?? 0)
        let first = part == .start || part == .end ? 0 : level
        level = first + value
        return (low: max(0, min(first, level)), high: max(0, max(first, level)), currency: key.currency)
      }
    }
    let most = Dictionary(spans.map { ($0.currency, $0.high) }, uniquingKeysWith: max)
    return spans.map { span in
      guard let most = most[span.currency], most > 0 else { return 0...0 }
      return (span.low / most)...(span.high / most)
    }
  }
}

extension FunnelDiffReport.Sum {
  fileprivate mutating func add(_ deals: Int64, _ value: Int64) {
    self.deals += deals
    self.value += value
  }
}

extension Store {
  /// What happened to the open deals between two days, the second being the end of the scope.
  ///
  /// - Parameter isListing: whether the deals of each part are kept.
  /// - Complexity: one pass over the index of events.
  package func funnelDiff(
    _ scope: FunnelScope, by axis: DealAxis? = nil, from: AsOf, listing isListing: Bool = false
  ) throws -> FunnelDiffReport {
    try report(scope) { try FunnelDiffReport($0, by: axis, from: from, listing: isListing) }
  }
}
