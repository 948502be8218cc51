/// The histories with one number of repeats.
///
/// Times occur again and again (days, weeks), so that each different time stands here once, and what is computed from a
/// time is computed once.
struct RepeatGroup: Sendable {
  let repeats: Int
  /// All different recencies and ages, ascending.
  let times: [Double]
  /// Where each of `times` is among those of the whole sample.
  private(set) var timeIndex: [Int32] = []
  /// For each different history: where its recency and its age are in `times`, and how many customers have it.
  let recencyIndex: [Int32]
  let ageIndex: [Int32]
  let weights: [Double]
  /// The number of customers.
  let weight: Double

  /// - Parameters: `entries` — different histories with the same number of repeats, by age.
  init(repeats: Int, entries: ArraySlice<PurchaseSample.Entry>) {
    self.repeats = repeats
    let ages = Self.ascendingDistinct(entries.lazy.map(\.history.age))
    let recencies = Self.ascendingDistinct(entries.map(\.history.recency).sorted())
    let times = Self.ascendingDistinct((ages + recencies).sorted())
    self.times = times
    recencyIndex = entries.map { Self.position(of: $0.history.recency, in: times) }
    ageIndex = entries.map { Self.position(of: $0.history.age, in: times) }
    weights = entries.map(\.weight)
    weight = weights.reduce(0, +)
  }

  /// - Parameter sampleTimes: those of all groups, ascending.
  mutating func find(in sampleTimes: [Double]) {
    timeIndex = times.map { Self.position(of: $0, in: sampleTimes) }
  }

  static func ascendingDistinct(_ sorted: some Sequence<Double>) -> [Double] {
    var distinct: [Double] = []
    for value in sorted where value != distinct.last { distinct.append(value) }
    return distinct
  }

  private static func position(of time: Double, in times: [Double]) -> Int32 {
    Int32(times.partitioningIndex { $0 >= time })
  }
}
