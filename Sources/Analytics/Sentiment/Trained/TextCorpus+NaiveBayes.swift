import Foundation

extension TextCorpus {
  /// Differences of the logarithms of the chances that a feature of a text of either label is this one.
  func naiveBayes() -> TextWeights {
    var counts = [[Double]](repeating: [Double](repeating: 1, count: grams.count), count: 2)
    for row in 0..<count {
      let side = isPositive[row] ? 1 : 0
      for feature in features[starts[row]..<starts[row + 1]] { counts[side][Int(feature)] += 1 }
    }
    let totals = counts.map { log($0.reduce(0, +)) }
    let weights = grams.indices.map { log(counts[1][$0]) - totals[1] - log(counts[0][$0]) + totals[0] }
    return TextWeights(weights: weights, bias: 0)
  }
}
