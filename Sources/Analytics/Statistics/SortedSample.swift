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

extension SortedSample {
  /// The number below which a share `probability` of the sample lies, interpolated between neighbours.
  ///
  /// - Returns: `nil` without numbers.
  /// - Complexity: O(log n).
  /// - Source: Hyndman & Fan 1996, The American Statistician 50(4), definition 7: position (n − 1)·p, linear.
  package func quantile(_ probability: Double) -> Double? {
    guard !isEmpty else { return nil }
    let exact = Double(count - 1) * min(1, max(0, probability))
    // 0.6 is no binary fraction: a position that was meant to be whole must not lie a hair below it.
    let whole = exact.rounded()
    let position = abs(exact - whole) <= 4 * exact.ulp ? whole : exact
    let lower = Int(position)
    let low = number(at: lower)
    let share = position - Double(lower)
    return share == 0 ? low : low + share * (number(at: lower + 1) - low)
  }

  package var median: Double? { quantile(0.5) }

  /// The cut points between `parts` parts of equal size: parts − 1 of them, ascending; none without numbers.
  package func cutPoints(parts: Int) -> [Double] {
    guard parts > 1 else { return [] }
    return (1..<parts).compactMap { quantile(Double($0) / Double(parts)) }
  }

  /// The share of the sample below `value`, equal numbers counting half: 0 below all, 1 above all, ½ where all are equal.
  ///
  /// - Returns: `nil` without numbers.
  /// - Source: the mid-rank definition of the percentile rank; Kendall 1945, Biometrika 33(3), for ties.
  package func percentileRank(of value: Double) -> Double? {
    guard !isEmpty else { return nil }
    let index = values.partitioningIndex { $0 >= value }
    let below = index == 0 ? 0 : cumulative[index - 1]
    let equal = index < values.count && values[index] == value ? frequency(at: index) : 0
    return (Double(below) + Double(equal) / 2) / Double(count)
  }
}

extension SortedSample {
  package var sum: Double {
    values.indices.reduce(0) { $0 + values[$1] * Double(frequency(at: $1)) }
  }

  /// `nil` without numbers.
  package var mean: Double? { isEmpty ? nil : sum / Double(count) }

  /// Of a sample: the sum of squares is divided by n − 1. `nil` with fewer than two numbers.
  package var standardDeviation: Double? {
    guard let mean, count > 1 else { return nil }
    let squares = values.indices.reduce(0.0) { sum, index in
      let distance = values[index] - mean
      return sum + distance * distance * Double(frequency(at: index))
    }
    return (squares / Double(count - 1)).squareRoot()
  }
}

extension SortedSample {
  /// The coefficient of Gini: 0 where all are equal, near 1 where one has all.
  ///
  /// - Returns: `nil` where the sum is not positive, or a number is negative: shares of a total make no sense then.
  /// - Source: Gini 1912 in the form 2·Σ i·xᵢ / (n·Σ xᵢ) − (n + 1)/n, ascending, i from 1.
  package var gini: Double? {
    guard let minimum, minimum >= 0, sum > 0 else { return nil }
    var ranked = 0.0
    for index in values.indices {
      let last = Double(cumulative[index])
      let frequency = Double(frequency(at: index))
      // Of equal numbers with ranks up to the last one, the sum of the ranks.
      ranked += values[index] * frequency * (2 * last - frequency + 1) / 2
    }
    let n = Double(count)
    return 2 * ranked / (n * sum) - (n + 1) / n
  }

  /// How many of the largest numbers it takes to have `share` of the sum: the A of an ABC analysis at 0.8.
  ///
  /// - Returns: 0…count; `nil` where the sum is not positive, or a number is negative.
  package func largestNeeded(forShare share: Double) -> Int? {
    guard let minimum, minimum >= 0, sum > 0 else { return nil }
    let goal = share * sum
    var (reached, needed) = (0.0, 0)
    for index in values.indices.reversed() where reached < goal {
      let frequency = frequency(at: index)
      let missing = (goal - reached) / values[index]
      let taken = missing.rounded(.up) < Double(frequency) ? Int(missing.rounded(.up)) : frequency
      reached += Double(taken) * values[index]
      needed += taken
    }
    return needed
  }

  /// The share of the sum that the `number` largest have; `nil` where the sum is not positive.
  package func shareOfLargest(_ number: Int) -> Double? {
    guard sum > 0 else { return nil }
    var (reached, left) = (0.0, number)
    for index in values.indices.reversed() where left > 0 {
      let taken = min(left, frequency(at: index))
      reached += Double(taken) * values[index]
      left -= taken
    }
    return reached / sum
  }
}
