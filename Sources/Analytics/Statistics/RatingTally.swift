/// Answers to a question on a scale, counted by value; those that are none are counted apart.
///
/// Answers may weigh differently, as where a sample is brought to the proportions of a population. Then shares and means are
/// those of the weights, and how certain they are follows from ``effectiveCount``.
package struct RatingTally: Sendable, Equatable {
  /// The values that count: `0...10`, `1...5`.
  package let scale: ClosedRange<Int>
  /// Answers that are blank, no whole number, off the scale, or of a weight that is not above 0.
  package private(set) var excluded = 0
  /// How many answers each value of the scale has, from its lower end.
  package private(set) var counts: [Int]
  private var weights: [Double]
  private var weightSquares = 0.0

  package init(scale: ClosedRange<Int>) {
    self.scale = scale
    counts = [Int](repeating: 0, count: scale.count)
    weights = [Double](repeating: 0, count: scale.count)
  }

  /// Counts an answer.
  ///
  /// - Parameter value: `nil` for a question that was left out.
  package mutating func add(_ value: Int?, weight: Double = 1) {
    guard let value, scale.contains(value), weight > 0, weight.isFinite else {
      excluded += 1
      return
    }
    counts[value - scale.lowerBound] += 1
    weights[value - scale.lowerBound] += weight
    weightSquares += weight * weight
  }

  /// Counts an answer as a file has it; what is not a whole number is excluded.
  package mutating func add(text: String, weight: Double = 1) {
    add(Int(text.filter { $0 != " " }), weight: weight)
  }

  /// Answers that count.
  package var count: Int { counts.reduce(0, +) }

  package var totalWeight: Double { weights.reduce(0, +) }

  /// Of how many answers of equal weight the weighted ones are worth; without weights, of how many there are.
  ///
  /// - Source: Kish 1965, Survey Sampling, 11.7.
  package var effectiveCount: Double {
    weightSquares == 0 ? 0 : totalWeight * totalWeight / weightSquares
  }

  /// How many answers lie in `range`.
  package func count(in range: ClosedRange<Int>) -> Int {
    scale.lazy.filter(range.contains).reduce(0) { $0 + counts[$1 - scale.lowerBound] }
  }

  /// The share of the weight in `range`, 0…1; `nil` without answers.
  package func share(in range: ClosedRange<Int>) -> Double? {
    guard count > 0 else { return nil }
    return scale.lazy.filter(range.contains).reduce(0) { $0 + weights[$1 - scale.lowerBound] } / totalWeight
  }

  package var mean: Double? {
    guard count > 0 else { return nil }
    return scale.reduce(0) { $0 + Double($1) * weights[$1 - scale.lowerBound] } / totalWeight
  }

  /// The value in the middle; between two, half-way.
  package var median: Double? {
    guard count > 0 else { return nil }
    let half = totalWeight / 2
    var sum = 0.0
    for (offset, weight) in weights.enumerated() where weight > 0 {
      sum += weight
      if sum > half { return Double(scale.lowerBound + offset) }
      if sum == half {
        let next = weights[(offset + 1)...].firstIndex { $0 > 0 } ?? offset
        return Double(scale.lowerBound) + Double(offset + next) / 2
      }
    }
    return nil
  }

  /// The standard deviation in the population, estimated from the answers; `nil` for fewer than two.
  package var standardDeviation: Double? {
    guard let mean, count > 1 else { return nil }
    let squares = scale.reduce(0) { sum, value in
      sum + weights[value - scale.lowerBound] * (Double(value) - mean) * (Double(value) - mean)
    }
    return (squares / (totalWeight - weightSquares / totalWeight)).squareRoot()
  }
}
