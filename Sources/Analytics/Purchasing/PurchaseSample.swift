/// The histories of many customers, equal ones counted instead of repeated.
///
/// The order in which histories come has no influence on any result, not even on its last digit.
package struct PurchaseSample: Sendable {
  struct Entry: Sendable {
    var history: PurchaseHistory
    var weight: Double
  }

  /// Different histories, by repeats, age and recency.
  private let entries: [Entry]
  let groups: [RepeatGroup]
  /// All different recencies and ages, ascending.
  let times: [Double]
  /// The groups in parts, for several cores.
  let parts: [Range<Int>]
  /// The sum of the weights.
  package let customers: Double

  /// - Complexity: O(n log n).
  package init(_ histories: some Sequence<PurchaseHistory>) {
    self.init(entries: histories.map { Entry(history: $0, weight: 1) })
  }

  /// - Parameters: `counted` — histories, each with the number of customers that have it.
  package init(counted: some Sequence<(history: PurchaseHistory, customers: Int)>) {
    self.init(
      entries: counted.filter { $0.customers > 0 }.map {
        Entry(history: $0.history, weight: Double($0.customers))
      })
  }

  private init(entries unsorted: [Entry]) {
    var entries: [Entry] = []
    for entry in unsorted.sorted(by: { Self.precedes($0.history, $1.history) }) {
      if let last = entries.last, last.history == entry.history {
        entries[entries.count - 1].weight += entry.weight
      } else {
        entries.append(entry)
      }
    }
    self.entries = entries
    var groups = entries.chunked { $0.history.repeats == $1.history.repeats }.map { chunk in
      RepeatGroup(repeats: chunk.first?.history.repeats ?? 0, entries: chunk)
    }
    let times = RepeatGroup.ascendingDistinct(groups.flatMap(\.times).sorted())
    for index in groups.indices { groups[index].find(in: times) }
    self.groups = groups
    self.times = times
    parts = Self.parts(of: groups)
    customers = entries.reduce(0) { $0 + $1.weight }
  }

  /// The number of different histories.
  package var count: Int { entries.count }

  /// All repeat purchases.
  package var repeats: Double { groups.reduce(0) { $0 + Double($1.repeats) * $1.weight } }

  /// The mean time a customer was observed; 0 without customers.
  package var meanAge: Double {
    customers > 0 ? entries.reduce(0) { $0 + $1.history.age * $1.weight } / customers : 0
  }

  /// Every so many-th of the histories, at most `limit`: enough to find where a search should begin.
  func thinned(to limit: Int) -> PurchaseSample {
    guard count > limit else { return self }
    let stride = (count + limit - 1) / limit
    return PurchaseSample(
      entries: Swift.stride(from: stride / 2, to: count, by: stride).map { entries[$0] })
  }

  private static func precedes(_ left: PurchaseHistory, _ right: PurchaseHistory) -> Bool {
    if left.repeats != right.repeats { return left.repeats < right.repeats }
    if left.age != right.age { return left.age < right.age }
    return left.recency < right.recency
  }
}
