/// Student's t distribution.
package struct StudentDistribution: Sendable {
  /// More than 0; need not be whole.
  package var degreesOfFreedom: Double

  package init(degreesOfFreedom: Double) {
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// P(|T| > |t|).
  ///
  /// - Source: Abramowitz & Stegun 1964, 26.7.1.
  package func twoSidedTail(_ t: Double) -> Double {
    regularizedBeta(degreesOfFreedom / 2, 0.5, at: degreesOfFreedom / (degreesOfFreedom + t * t))
  }
}
