import Analytics

/// How often each number of days came up.
struct DayCounts: Sendable {
  private var counts: [Int64: Int] = [:]
  private var few = [Int](repeating: 0, count: 512)

  private(set) var count = 0
  private(set) var negatives = 0

  mutating func add(_ days: Int64) {
    count += 1
    if days < 0 { negatives += 1 }
    if days >= 0, days < 512 { few[Int(days)] += 1 } else { counts[days, default: 0] += 1 }
  }

  mutating func add(_ other: DayCounts) {
    count += other.count
    negatives += other.negatives
    for (days, number) in other.counts { counts[days, default: 0] += number }
    for days in few.indices { few[days] += other.few[days] }
  }

  /// The days in order, as a sample.
  var sample: SortedSample {
    var all = few.enumerated().filter { $0.element > 0 }.map { (value: Double($0.offset), count: $0.element) }
    all += counts.map { (value: Double($0.key), count: $0.value) }
    return SortedSample(sorted: all.sorted { $0.value < $1.value })
  }
}
