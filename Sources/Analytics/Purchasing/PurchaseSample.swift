/// What a model of purchasing has to know of one customer: x, t_x and T.
///
/// The unit of time is the caller's (a week, say), and the same in all histories and horizons.
///
/// - Source: Fader & Hardie, "Creating an RFM summary"; Schmittlein, Morrison & Colombo 1987 for sufficiency.
package struct PurchaseHistory: Sendable, Hashable {
  /// Purchases after the first one, x.
  package let repeats: Int
  /// Time from the first purchase to the last, t_x; 0 without repeats.
  package let recency: Double
  /// Time from the first purchase to the end of the observation, T.
  package let age: Double

  /// - Throws: `PurchaseHistoryError` unless repeats ≥ 0 and 0 ≤ recency ≤ age, and recency is 0 without repeats.
  package init(repeats: Int, recency: Double, age: Double) throws {
    guard repeats >= 0 else { throw PurchaseHistoryError.negativeRepeats(repeats) }
    guard recency >= 0, age >= 0, recency.isFinite, age.isFinite else {
      throw PurchaseHistoryError.notATime(recency: recency, age: age)
    }
    guard recency <= age else { throw PurchaseHistoryError.recencyAfterAge(recency: recency, age: age) }
    guard repeats > 0 || recency == 0 else { throw PurchaseHistoryError.recencyWithoutRepeats(recency) }
    self.init(uncheckedRepeats: repeats, recency: recency, age: age)
  }

  private init(uncheckedRepeats repeats: Int, recency: Double, age: Double) {
    self.repeats = repeats
    self.recency = recency
    self.age = age
  }

  /// A customer at the first purchase.
  package static let new = PurchaseHistory(uncheckedRepeats: 0, recency: 0, age: 0)
}

/// Numbers that are no history of purchases.
package enum PurchaseHistoryError: Error, Equatable {
  case negativeRepeats(Int)
  case notATime(recency: Double, age: Double)
  case recencyAfterAge(recency: Double, age: Double)
  case recencyWithoutRepeats(Double)
}

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

extension PurchaseSample {
  /// Adds up what customers contribute, on all cores at once.
  ///
  /// Parts and the order in which they are added depend on the sample alone: one core gives the same bits as many.
  ///
  /// - Parameter part: the sum over some neighbouring groups.
  func sum(_ part: @Sendable (ArraySlice<RepeatGroup>) -> LikelihoodSum) -> LikelihoodSum {
    guard parts.count > 1 else { return part(groups[...]) }
    let sums = [LikelihoodSum](concurrently: parts.count) { part(groups[parts[$0]]) }
    return sums.reduce(into: LikelihoodSum()) { $0 += $1 }
  }

  /// Ranges of neighbouring groups with some thousands of histories each: more work than it takes to hand it out.
  static func parts(of groups: [RepeatGroup]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var (start, histories) = (0, 0)
    for index in groups.indices {
      histories += groups[index].weights.count
      guard histories >= historiesOfPart || index == groups.count - 1 else { continue }
      parts.append(start..<index + 1)
      (start, histories) = (index + 1, 0)
    }
    return parts
  }
}

private let historiesOfPart = 4096

/// A log-likelihood and its derivatives by the four parameters of a model, as far as customers have been added.
struct LikelihoodSum: Sendable {
  var value = 0.0
  var slopes = SIMD4<Double>.zero

  static func += (sum: inout LikelihoodSum, part: LikelihoodSum) {
    sum.value += part.value
    sum.slopes += part.slopes
  }

  /// The derivatives by the logarithms of the parameters.
  func gradient(at parameters: SIMD4<Double>) -> [Double] {
    let gradient = slopes * parameters
    return gradient.indices.map { gradient[$0] }
  }
}

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
