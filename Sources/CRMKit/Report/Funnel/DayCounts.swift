import Analytics

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
