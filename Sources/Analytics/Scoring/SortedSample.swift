/// Numbers in ascending order, equal ones counted: what quantiles, shares and ranks are read from.
package struct SortedSample: Sendable, Equatable {
  /// Different values, ascending.
  let values: [Double]
  /// For each value, how many numbers are not above it.
  let cumulative: [Int]

  /// - Parameters: `numbers` — in any order, none of them NaN.
  /// - Complexity: O(n log n).
  package init(_ numbers: [Double]) {
    self.init(sorted: numbers.sorted().lazy.map { (value: $0, count: 1) })
  }

  /// - Parameters: `numbers` — whole numbers (days, counts, minor units of money) below 2⁵³ in size.
  package init(_ numbers: [Int64]) {
    self.init(sorted: numbers.sorted().lazy.map { (value: Double($0), count: 1) })
  }

  /// - Parameters: `sorted` — values in ascending order, each with how often it occurs.
  /// - Complexity: O(n).
  package init(sorted: some Sequence<(value: Double, count: Int)>) {
    var values: [Double] = []
    var cumulative: [Int] = []
    values.reserveCapacity(sorted.underestimatedCount)
    cumulative.reserveCapacity(sorted.underestimatedCount)
    var total = 0
    for (value, count) in sorted where count > 0 {
      total += count
      if value == values.last {
        cumulative[cumulative.count - 1] = total
      } else {
        precondition(values.isEmpty || values[values.count - 1] < value, "the values are not ascending")
        values.append(value)
        cumulative.append(total)
      }
    }
    self.values = values
    self.cumulative = cumulative
  }

  package var count: Int { cumulative.last ?? 0 }
  package var isEmpty: Bool { cumulative.isEmpty }
  package var minimum: Double? { values.first }
  package var maximum: Double? { values.last }

  /// The number with `position`, from 0, in ascending order.
  func number(at position: Int) -> Double {
    values[cumulative.partitioningIndex { $0 > position }]
  }

  func frequency(at index: Int) -> Int {
    cumulative[index] - (index == 0 ? 0 : cumulative[index - 1])
  }
}
