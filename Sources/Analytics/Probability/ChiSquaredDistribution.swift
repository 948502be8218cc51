/// The distribution of the sum of squares of that many normal variables.
package struct ChiSquaredDistribution: Sendable {
  package var degreesOfFreedom: Double

  package init(degreesOfFreedom: Double) {
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// P(X > x) for x ≥ 0.
  ///
  /// - Source: Abramowitz & Stegun 1964, 26.4.2 and 26.4.19.
  package func upperTail(_ x: Double) -> Double {
    upperRegularizedGamma(degreesOfFreedom / 2, at: x / 2)
  }
}
