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
