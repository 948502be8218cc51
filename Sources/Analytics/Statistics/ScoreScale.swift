/// Scores 1…k of values by cut points. Equal values have equal scores, whatever the order they come in.
package struct ScoreScale: Sendable, Equatable {
  /// What a value on a cut point belongs to.
  package enum Boundary: Sendable {
    /// The part below: the score is 1 + the number of cut points less than the value.
    case lower
    /// The part above: the score is 1 + the number of cut points not more than the value.
    case upper
  }

  /// Ascending, k − 1 of them.
  package let cutPoints: [Double]
  package let boundary: Boundary
  /// Whether low values are good: the score is then k + 1 less what it would be.
  package let isReversed: Bool

  /// Bounds that are given: a value on a bound belongs to the part below it.
  package init(bounds: [Double], reversed: Bool = false) {
    self.init(cutPoints: bounds.sorted(), boundary: .lower, reversed: reversed)
  }

  /// Quantiles of a population, of definition 7 of Hyndman & Fan 1996; a value on a cut point belongs to the part below it.
  package init(quantilesOf sample: SortedSample, scores: Int = 5, reversed: Bool = false) {
    self.init(cutPoints: sample.cutPoints(parts: scores), boundary: .lower, reversed: reversed)
  }

  /// As the R package rfm 0.3.0 cuts: each quantile and 1, half open, with whole numbers in mind.
  package init(rfmPackageQuantilesOf sample: SortedSample, scores: Int = 5, reversed: Bool = false) {
    self.init(cutPoints: sample.cutPoints(parts: scores).map { $0 + 1 }, boundary: .upper, reversed: reversed)
  }

  private init(cutPoints: [Double], boundary: Boundary, reversed: Bool) {
    self.cutPoints = cutPoints
    self.boundary = boundary
    isReversed = reversed
  }

  /// k, the best score.
  package var highest: Int { cutPoints.count + 1 }

  /// - Complexity: O(log k).
  package func score(of value: Double) -> Int {
    let passed =
      boundary == .lower
      ? cutPoints.partitioningIndex { $0 >= value } : cutPoints.partitioningIndex { $0 > value }
    return isReversed ? highest - passed : 1 + passed
  }

  /// Scores that no value can have, since cut points coincide: many customers with one order do that.
  package var unreachable: [Int] {
    let equal = cutPoints.indices.dropFirst().filter { cutPoints[$0 - 1] == cutPoints[$0] }
    return equal.map { isReversed ? highest - $0 : $0 + 1 }.sorted()
  }
}

/// Scores 1…k by rank, in parts of equal size (to one), also where that separates equal values: of those, the one that comes
/// first in `values` has the lower rank, so that the caller's order decides.
///
/// - Parameters: `reversed` — low values are good: the score is k + 1 less what it would be.
/// - Returns: a score for each value, in the order of the values.
/// - Complexity: O(n log n).
package func tileScores(of values: [Double], scores: Int = 5, reversed: Bool = false) -> [Int] {
  let order = values.indices.sorted { left, right in
    values[left] == values[right] ? left < right : values[left] < values[right]
  }
  let ranks = SortedSample(sorted: values.indices.lazy.map { (value: Double($0), count: 1) })
  let scale = ScoreScale(quantilesOf: ranks, scores: scores, reversed: reversed)
  var result = Array(repeating: 0, count: values.count)
  for (rank, index) in order.enumerated() { result[index] = scale.score(of: Double(rank)) }
  return result
}
