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
