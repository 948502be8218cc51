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
