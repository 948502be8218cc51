import Foundation

extension TextCorpus {
  /// The weights that make ½|w|² + C Σ s·logloss least, s making both labels weigh the same; the bias costs nothing.
  ///
  /// - Complexity: a pass over all features an iteration, some fifty of them.
  func logistic(cost: Double = 0.3) -> TextWeights {
    let importance = [count - positives, positives].map { cost * Double(count) / (2 * Double($0)) }
    let size = grams.count
    let objective: Objective = { point, gradient in
      var value = 0.0
      for index in 0..<size {
        value += point[index] * point[index] / 2
        gradient[index] = point[index]
      }
      gradient[size] = 0
      for row in 0..<count {
        let (loss, slope) = lossAndSlope(of: row, point)
        let weight = importance[isPositive[row] ? 1 : 0]
        value += weight * loss
        for place in starts[row]..<starts[row + 1] { gradient[Int(features[place])] += weight * slope }
        gradient[size] += weight * slope
      }
      return value
    }
    var search = LBFGS()
    search.tolerance = 1e-5
    let minimum = search.minimum(of: objective, from: [Double](repeating: 0, count: size + 1))
    return TextWeights(weights: Array(minimum.point[..<size]), bias: minimum.point[size])
  }

  /// The logloss of a row, and its derivative by the sum of the row's weights.
  private func lossAndSlope(of row: Int, _ point: [Double]) -> (loss: Double, slope: Double) {
    var sum = point[grams.count]
    for place in starts[row]..<starts[row + 1] { sum += point[Int(features[place])] }
    // Written so that no exponential overflows.
    let small = exp(-abs(sum))
    let chance = sum >= 0 ? 1 / (1 + small) : small / (1 + small)
    let loss = log1p(small) + (sum >= 0 ? 0 : -sum)
    return isPositive[row] ? (loss, chance - 1) : (loss + sum, chance)
  }
}
