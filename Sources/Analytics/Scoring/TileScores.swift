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
